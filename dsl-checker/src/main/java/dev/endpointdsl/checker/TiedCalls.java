package dev.endpointdsl.checker;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Remembers which calls end a chain that has to be looked at as a whole; most do not. */
final class TiedCalls {

  private final Set<Tree> tied = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Name build;

  /**
   * With nothing in it.
   *
   * @param build the name of the method that completes a chain
   */
  TiedCalls(Name build) {
    this.build = build;
  }

  /** Remembers a call that is tied itself, or called on what ends such a chain. */
  void add(MethodInvocationTree call, boolean itself) {
    if (itself || (!tied.isEmpty() && isTied(receiver(call)))) {
      tied.add(call);
    }
  }

  /** Whether a call builds what such a chain has set. */
  boolean isBuilt(MethodInvocationTree call) {
    return !tied.isEmpty()
        && call.getArguments().isEmpty()
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().equals(build)
        && isTied(select.getExpression());
  }

  /** Whether a lambda gives back what such a chain has set. */
  boolean isResult(LambdaExpressionTree lambda) {
    return !tied.isEmpty() && isTied(Lambdas.result(lambda));
  }

  private boolean isTied(@Nullable Tree value) {
    @Nullable Tree tree = value;
    while (tree instanceof ParenthesizedTree parenthesized) {
      tree = parenthesized.getExpression();
    }
    return tree != null && tied.contains(tree);
  }

  private static ExpressionTree receiver(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getExpression()
        : call;
  }
}
