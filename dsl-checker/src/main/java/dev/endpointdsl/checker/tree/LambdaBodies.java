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

/** Looks into lambdas. */
public final class LambdaBodies {

  private LambdaBodies() {}

  /** What a lambda gives back, when that is one expression, or a block that only returns one. */
  static @Nullable public ExpressionTree result(LambdaExpressionTree lambda) {
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

  /** The same, with the way to it. */
  static @Nullable public TreePath result(TreePath lambda) {
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
