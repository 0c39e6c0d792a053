package dev.endpointdsl.checker.tree;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the results of a {@code switch} expression: behind arrows, and in {@code yield}. */
public final class SwitchResults extends TreePathScanner<@Nullable Object, List<TreePath>> {

  private SwitchResults() {}

  /** Returns the result expressions of a {@code switch} expression, in source order. */
  public static List<TreePath> of(TreePath switchExpression) {
    List<TreePath> results = new ArrayList<>();
    for (CaseTree branch : ((SwitchExpressionTree) switchExpression.getLeaf()).getCases()) {
      new SwitchResults().scan(new TreePath(switchExpression, branch), results);
    }
    return results;
  }

  @Override
  public @Nullable Object visitCase(CaseTree branch, List<TreePath> results) {
    if (branch.getBody() instanceof ExpressionTree result) {
      results.add(new TreePath(getCurrentPath(), result));
      return null;
    }
    return super.visitCase(branch, results);
  }

  @Override
  public @Nullable Object visitYield(YieldTree yielded, List<TreePath> results) {
    results.add(new TreePath(getCurrentPath(), yielded.getValue()));
    return null;
  }

  /** A nested {@code switch} expression has its own results. */
  @Override
  public @Nullable Object visitSwitchExpression(
      SwitchExpressionTree nested, List<TreePath> results) {
    return null;
  }
}
