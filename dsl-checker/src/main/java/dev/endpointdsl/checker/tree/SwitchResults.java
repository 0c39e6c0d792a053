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

/** Finds what a {@code switch} expression may give: behind its arrows, and with {@code yield}. */
public final class SwitchResults extends TreePathScanner<@Nullable Object, List<TreePath>> {

  private SwitchResults() {}

  /** The expressions of the results, in their order. */
  public static List<TreePath> of(TreePath choice) {
    List<TreePath> results = new ArrayList<>();
    for (CaseTree one : ((SwitchExpressionTree) choice.getLeaf()).getCases()) {
      new SwitchResults().scan(new TreePath(choice, one), results);
    }
    return results;
  }

  @Override
  public @Nullable Object visitCase(CaseTree one, List<TreePath> results) {
    if (one.getBody() instanceof ExpressionTree result) {
      results.add(new TreePath(getCurrentPath(), result));
      return null;
    }
    return super.visitCase(one, results);
  }

  @Override
  public @Nullable Object visitYield(YieldTree yielded, List<TreePath> results) {
    results.add(new TreePath(getCurrentPath(), yielded.getValue()));
    return null;
  }

  /** One inside of this one yields for itself, and so do those in lambdas and classes. */
  @Override
  public @Nullable Object visitSwitchExpression(SwitchExpressionTree own, List<TreePath> results) {
    return null;
  }
}
