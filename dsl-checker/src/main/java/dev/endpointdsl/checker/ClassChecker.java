package dev.endpointdsl.checker;

import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.endpointdsl.checker.chain.CallReader;
import dev.endpointdsl.checker.check.DeclarationCheck;
import dev.endpointdsl.checker.check.Finding;
import dev.endpointdsl.checker.constraint.MethodConstraintsReader;
import dev.endpointdsl.checker.tree.ErroneousTrees;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the constants in a class that break a constraint. */
final class ClassChecker implements ClassCheck {

  private final Trees trees;
  private final CallReader calls;
  private final DeclarationCheck check;

  ClassChecker(JavacTask task, Trees trees) {
    MethodConstraintsReader constraints =
        new MethodConstraintsReader(task.getElements(), task.getTypes());
    this.trees = trees;
    this.calls = new CallReader(trees, constraints);
    this.check = new DeclarationCheck(task, trees, calls, constraints);
  }

  /**
   * Returns the findings that are not suppressed, one for each place. A class that does not compile
   * has none, because javac has not resolved all of its names.
   */
  @Override
  public List<Finding> findings(TreePath declaration) {
    List<Finding> findings = check.findings(declaration);
    if (findings.isEmpty() || ErroneousTrees.isIn(declaration, trees)) {
      return List.of();
    }
    Suppressions suppressions = new Suppressions(trees, calls);
    findings.removeIf(suppressions::cover);
    findings.sort(Comparator.comparingLong(this::position));
    Set<Long> positions = new HashSet<>();
    findings.removeIf(finding -> !positions.add(position(finding)));
    return findings;
  }

  private long position(Finding finding) {
    SourcePositions positions = trees.getSourcePositions();
    TreePath place = finding.place();
    return positions.getStartPosition(place.getCompilationUnit(), place.getLeaf());
  }
}
