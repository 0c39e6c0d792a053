package dev.endpointdsl.checker.tree;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the expressions that lambdas return. */
public final class LambdaBodies {

  private LambdaBodies() {}

  /**
   * Returns the expression that a lambda returns; {@code null} if its body is a block that does
   * more than return one expression.
   */
  public static @Nullable ExpressionTree result(LambdaExpressionTree lambda) {
    if (lambda.getBody() instanceof ExpressionTree expression) {
      return expression;
    }
    ReturnTree only = onlyReturn((BlockTree) lambda.getBody());
    return only == null ? null : only.getExpression();
  }

  private static @Nullable ReturnTree onlyReturn(BlockTree block) {
    List<? extends StatementTree> statements = block.getStatements();
    return statements.size() == 1 && statements.get(0) instanceof ReturnTree only ? only : null;
  }

  /** Returns the path of the expression that {@link #result(LambdaExpressionTree)} returns. */
  public static @Nullable TreePath result(TreePath lambda) {
    Tree body = ((LambdaExpressionTree) lambda.getLeaf()).getBody();
    TreePath path = new TreePath(lambda, body);
    if (body instanceof ExpressionTree) {
      return path;
    }
    ReturnTree only = onlyReturn((BlockTree) body);
    return only == null || only.getExpression() == null
        ? null
        : new TreePath(new TreePath(path, only), only.getExpression());
  }
}
