package dev.endpointdsl.checker.stage;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the expressions that a lambda returns: its body, or those of its return statements. */
final class LambdaReturns extends TreePathScanner<@Nullable Object, List<TreePath>> {

  private LambdaReturns() {}

  /** Returns the expressions in source order; none if a block does not return a value. */
  static List<TreePath> of(TreePath lambda) {
    LambdaExpressionTree tree = (LambdaExpressionTree) lambda.getLeaf();
    TreePath body = new TreePath(lambda, tree.getBody());
    if (tree.getBody() instanceof ExpressionTree) {
      return List.of(withoutParentheses(body));
    }
    List<TreePath> returned = new ArrayList<>();
    new LambdaReturns().scan(body, returned);
    return returned;
  }

  static TreePath withoutParentheses(TreePath expression) {
    return expression.getLeaf() instanceof ParenthesizedTree parenthesized
        ? withoutParentheses(new TreePath(expression, parenthesized.getExpression()))
        : expression;
  }

  @Override
  public @Nullable Object visitReturn(ReturnTree returns, List<TreePath> returned) {
    if (returns.getExpression() != null) {
      TreePath expression = new TreePath(getCurrentPath(), returns.getExpression());
      returned.add(withoutParentheses(expression));
    }
    return null;
  }

  @Override
  public @Nullable Object visitLambdaExpression(
      LambdaExpressionTree lambda, List<TreePath> returned) {
    return null;
  }

  @Override
  public @Nullable Object visitClass(ClassTree type, List<TreePath> returned) {
    return null;
  }
}
