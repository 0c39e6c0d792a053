package dev.endpointdsl.checker.chain;

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
 * The calls of a class that a scanner has visited: which have constraints, and which end a chain
 * that must be checked as a whole.
 */
public final class CallIndex {

  /** Enough for most classes; a larger table would cost each class time to allocate. */
  private static final int EXPECTED_CALLS = 64;

  private final IdentityHashMap<Tree, Call> constrained = new IdentityHashMap<>(EXPECTED_CALLS);

  /** The calls after which a chain has relations to check. */
  private final Set<Tree> related =
      Collections.newSetFromMap(new IdentityHashMap<>(EXPECTED_CALLS));

  private final BuilderNames names;

  CallIndex(BuilderNames names) {
    this.names = names;
  }

  /**
   * Adds a call. The calls before it in its chain have been added already.
   *
   * @param call the constrained call; {@code null} if the method has no constraints
   */
  public void add(MethodInvocationTree tree, @Nullable Call call) {
    if (call != null) {
      constrained.put(tree, call);
    }
    boolean needsChain = call != null && call.constraints().needsChain();
    if (needsChain || (!related.isEmpty() && isRelated(receiver(tree)))) {
      related.add(tree);
    }
  }

  /** Returns a constrained call; {@code null} if a tree is not a visited call with constraints. */
  @Nullable Call constrained(Tree tree) {
    return constrained.get(tree);
  }

  /** Returns whether a call of {@code build()} completes a chain that must be checked. */
  public boolean completesChain(MethodInvocationTree call) {
    return !related.isEmpty()
        && call.getArguments().isEmpty()
        && call.getMethodSelect() instanceof MemberSelectTree select
        && names.isBuild(select.getIdentifier())
        && isRelated(select.getExpression());
  }

  /** Returns whether a lambda returns a chain that must be checked. */
  public boolean returnsChain(LambdaExpressionTree lambda) {
    return !related.isEmpty() && isRelated(LambdaBodies.result(lambda));
  }

  private boolean isRelated(@Nullable Tree expression) {
    Tree tree = withoutParentheses(expression);
    return tree != null && related.contains(tree);
  }

  /** Returns the expression before the name of a method, without parentheses, if there is one. */
  public static @Nullable Tree receiver(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? withoutParentheses(select.getExpression())
        : null;
  }

  private static @Nullable Tree withoutParentheses(@Nullable Tree expression) {
    @Nullable Tree tree = expression;
    while (tree instanceof ParenthesizedTree parenthesized) {
      tree = parenthesized.getExpression();
    }
    return tree;
  }
}
