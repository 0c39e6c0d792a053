package dev.endpointdsl.checker;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.endpointdsl.checker.chain.CallReader;
import dev.endpointdsl.checker.check.DeclarationCheck;
import dev.endpointdsl.checker.check.Finding;
import dev.endpointdsl.checker.constraint.MethodConstraintsReader;
import dev.endpointdsl.checker.tree.SourceOrder;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds the constants in a class that break a constraint, and the calls that javac refuses. */
final class ClassChecker implements ClassCheck {

  private final Trees trees;
  private final CallReader calls;
  private final DeclarationCheck check;
  private final SourceOrder order;

  ClassChecker(JavacTask task, Trees trees) {
    MethodConstraintsReader constraints =
        new MethodConstraintsReader(task.getElements(), task.getTypes());
    this.trees = trees;
    this.calls = new CallReader(trees, constraints);
    this.order = new SourceOrder(trees);
    this.check = new DeclarationCheck(task, trees, calls, constraints);
  }

  /**
   * Returns the findings that are not suppressed, one for each place. In a class that does not
   * compile, they are about the calls whose methods javac has resolved, and about the calls of
   * builders that it refuses.
   */
  @Override
  public List<Finding> findings(TreePath declaration) {
    List<Finding> findings = check.findings(declaration);
    if (findings.isEmpty()) {
      return List.of();
    }
    Suppressions suppressions = new Suppressions(trees, calls);
    findings.removeIf(suppressions::cover);
    IdentityHashMap<Finding, Long> positions = new IdentityHashMap<>();
    findings.forEach(finding -> positions.put(finding, order.position(finding.place())));
    findings.sort(Comparator.comparingLong(positions::get));
    Set<Long> places = new HashSet<>();
    findings.removeIf(finding -> !places.add(positions.get(finding)));
    return findings;
  }
}
