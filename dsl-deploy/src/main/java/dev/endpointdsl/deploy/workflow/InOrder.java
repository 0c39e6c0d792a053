package dev.endpointdsl.deploy.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Workflows that run one after the other. */
public final class InOrder {

  private InOrder() {}

  /** Returns a workflow that runs a step for each item, and whose result is theirs in order. */
  public static <I, O> Workflow<List<O>> each(List<I> items, Function<I, Workflow<O>> step) {
    return from(items, 0, step, new ArrayList<>());
  }

  /**
   * Continues in a loop after a step that has ended, so that such steps do not deepen the stack.
   */
  private static <I, O> Workflow<List<O>> from(
      List<I> items, int index, Function<I, Workflow<O>> step, List<O> results) {
    int next = index;
    while (next < items.size()) {
      Workflow<O> current = step.apply(items.get(next));
      next++;
      if (current instanceof Workflow.Done<O> done) {
        results.add(done.value());
      } else {
        int following = next;
        return current.then(
            result -> {
              results.add(result);
              return from(items, following, step, results);
            });
      }
    }
    return Workflow.done(results);
  }
}
