package dev.endpointdsl.checker.chain;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import dev.endpointdsl.checker.tree.LambdaBodies;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the calls of a class that annotations tell something of, and which calls end a chain
 * that has to be looked at as a whole; most do not.
 */
public final class CallIndex {

  /** As many as a class may well have; a larger table would be cleared for nothing. */
  private static final int SOME = 64;

  private final IdentityHashMap<Tree, Call> constrained = new IdentityHashMap<>(SOME);
  private final Set<Tree> tied = Collections.newSetFromMap(new IdentityHashMap<>(SOME));
  private final BuilderNames names;

  /**
   * With nothing in it.
   *
   * @param names of what begins and completes a chain
   */
  public CallIndex(BuilderNames names) {
    this.names = names;
  }

  /**
   * Remembers a call.
   *
   * @param call the call, if annotations tell something of it
   */
  public void add(MethodInvocationTree tree, @Nullable Call call) {
    if (call != null) {
      constrained.put(tree, call);
    }
    boolean isTied = call != null && call.facts().isTied();
    if (isTied || (!tied.isEmpty() && isTied(receiver(tree)))) {
      tied.add(tree);
    }
  }

  /** A call that was visited, if annotations tell something of it. */
  @Nullable Call constrained(Tree tree) {
    return constrained.get(tree);
  }

  /** Whether a call builds what such a chain has set. */
  public boolean isBuilt(MethodInvocationTree call) {
    return !tied.isEmpty()
        && call.getArguments().isEmpty()
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().equals(names.build())
        && isTied(select.getExpression());
  }

  /** Whether a lambda gives back what such a chain has set. */
  public boolean isResult(LambdaExpressionTree lambda) {
    return !tied.isEmpty() && isTied(LambdaBodies.result(lambda));
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
