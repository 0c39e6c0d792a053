package dev.endpointdsl.checker;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;

/** Looks into lambdas. */
final class Lambdas {

  private Lambdas() {}

  /** What a lambda gives back, when that is one expression, or a block that only returns one. */
  static Optional<TreePath> result(TreePath lambda) {
    Tree body = ((LambdaExpressionTree) lambda.getLeaf()).getBody();
    TreePath path = new TreePath(lambda, body);
    if (body instanceof ExpressionTree) {
      return Optional.of(path);
    }
    List<? extends StatementTree> statements = ((BlockTree) body).getStatements();
    return statements.size() == 1
            && statements.get(0) instanceof ReturnTree returned
            && returned.getExpression() != null
        ? Optional.of(new TreePath(new TreePath(path, returned), returned.getExpression()))
        : Optional.empty();
  }

  /** The name of a lambda's only parameter. */
  static Optional<String> parameter(TreePath lambda) {
    var parameters = ((LambdaExpressionTree) lambda.getLeaf()).getParameters();
    return parameters.size() == 1
        ? Optional.of(parameters.get(0).getName().toString())
        : Optional.empty();
  }
}
