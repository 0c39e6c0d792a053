package dev.endpointdsl.deploy.internal.hosting;

import dev.endpointdsl.deploy.error.DeploymentTimeoutException;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.workflow.InOrder;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A step that is repeated, with those of other resources, until its resource is as wanted. */
interface RepeatedStep {

  /** Returns the resource for display. */
  String resource();

  /** Returns a workflow that takes one step; its result is whether it was the last one. */
  Workflow<Boolean> step();

  /**
   * Returns a workflow that repeats the steps of all resources, so that the service changes them at
   * the same time.
   *
   * @param pause the pause between two rounds
   */
  static Workflow<Boolean> untilDone(
      DeploymentContext context, List<? extends RepeatedStep> steps, Duration pause) {
    if (steps.isEmpty()) {
      return Workflow.done(true);
    }
    List<RepeatedStep> open = new ArrayList<>();
    return InOrder.each(
            steps,
            step -> {
              context.workOn(step.resource());
              return step.step()
                  .map(
                      isDone -> {
                        if (!isDone) {
                          open.add(step);
                        }
                        return isDone;
                      });
            })
        .then(
            done -> {
              if (open.isEmpty()) {
                return Workflow.done(true);
              }
              context.workOn(open.get(0).resource());
              return context.time().isSpent()
                  ? Workflow.failed(new DeploymentTimeoutException(context.status()))
                  : Workflow.pause(
                      context.time().limit(pause), () -> untilDone(context, open, pause));
            });
  }
}
