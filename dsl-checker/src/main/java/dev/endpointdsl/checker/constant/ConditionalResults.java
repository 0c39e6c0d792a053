package dev.endpointdsl.checker.constant;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.endpointdsl.checker.tree.SwitchResults;
import java.util.List;
import java.util.Optional;

/**
 * Finds the expressions one of which an expression takes its value from: each is given under its
 * condition, as in the branches of an {@code if}.
 */
public final class ConditionalResults {

  private final ConstantEvaluator constants;

  public ConditionalResults(ConstantEvaluator constants) {
    this.constants = constants;
  }

  /** None where an expression stands for itself. */
  public List<TreePath> of(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof ParenthesizedTree parenthesized) {
      return of(new TreePath(path, parenthesized.getExpression()));
    }
    if (tree instanceof ConditionalExpressionTree choice) {
      return of(path, choice);
    }
    return tree instanceof SwitchExpressionTree ? SwitchResults.of(path) : List.of();
  }

  private List<TreePath> of(TreePath path, ConditionalExpressionTree choice) {
    TreePath then = new TreePath(path, choice.getTrueExpression());
    TreePath otherwise = new TreePath(path, choice.getFalseExpression());
    Optional<Object> condition = constants.of(new TreePath(path, choice.getCondition()));
    return condition.isEmpty()
        ? List.of(then, otherwise)
        : List.of(Boolean.TRUE.equals(condition.get()) ? then : otherwise);
  }
}
