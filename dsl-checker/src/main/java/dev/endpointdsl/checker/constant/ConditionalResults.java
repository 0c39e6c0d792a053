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
 * Finds the expressions that a conditional or {@code switch} expression can evaluate to. Each of
 * them reaches the parameter under some condition, as in the branches of an {@code if}.
 */
public final class ConditionalResults {

  private final ConstantEvaluator constants;

  /** Creates a finder that evaluates constant conditions. */
  public ConditionalResults(ConstantEvaluator constants) {
    this.constants = constants;
  }

  /**
   * Returns the possible results of an expression, without those that a constant condition rules
   * out; none if the expression is not conditional.
   */
  public List<TreePath> of(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof ParenthesizedTree parenthesized) {
      return of(new TreePath(path, parenthesized.getExpression()));
    }
    if (tree instanceof ConditionalExpressionTree conditional) {
      return of(path, conditional);
    }
    return tree instanceof SwitchExpressionTree ? SwitchResults.of(path) : List.of();
  }

  private List<TreePath> of(TreePath path, ConditionalExpressionTree conditional) {
    TreePath whenTrue = new TreePath(path, conditional.getTrueExpression());
    TreePath whenFalse = new TreePath(path, conditional.getFalseExpression());
    Optional<Object> condition = constants.of(new TreePath(path, conditional.getCondition()));
    return condition.isEmpty()
        ? List.of(whenTrue, whenFalse)
        : List.of(Boolean.TRUE.equals(condition.get()) ? whenTrue : whenFalse);
  }
}
