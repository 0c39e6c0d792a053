package dev.endpointdsl.checker;

import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the constants in a class that break a constraint. */
final class ConstraintCheck implements AnalysisListener.ClassCheck {

  private final Trees trees;
  private final CallReader calls;
  private final MemberEffects effects;
  private final JavacTask task;

  ConstraintCheck(JavacTask task, Trees trees) {
    this.task = task;
    this.trees = trees;
    this.calls = new CallReader(trees, new MethodFactsReader(task.getElements(), task.getTypes()));
    this.effects = new MemberEffects(task.getTypes());
  }

  /**
   * What is not suppressed, in the order of the source, one finding a place. A class that does not
   * compile has none: what it means is not settled.
   */
  @Override
  public List<Finding> findings(TreePath declaration) {
    List<Finding> found = new ArrayList<>();
    CallScanner scanner = scanner(found);
    scanner.scan(declaration, null);
    if (found.isEmpty() || BrokenSource.isIn(declaration, trees)) {
      return List.of();
    }
    Suppressions suppressions = new Suppressions(trees, calls);
    found.removeIf(suppressions::cover);
    found.sort(Comparator.comparingLong(this::position));
    Set<Long> places = new HashSet<>();
    found.removeIf(finding -> !places.add(position(finding)));
    return found;
  }

  private CallScanner scanner(List<Finding> found) {
    Constants constants = new Constants(trees);
    Listings listings = new Listings(trees, calls);
    ChainReader chains = new ChainReader(trees, task.getElements(), calls, effects);
    ListChecks lists = new ListChecks(constants, new ItemReader(constants, listings, chains));
    return new CallScanner(
        calls,
        new ArgumentCheck(constants, listings),
        new ChainCheck(chains, new MemberChecks(constants), lists),
        found::add);
  }

  private long position(Finding finding) {
    SourcePositions positions = trees.getSourcePositions();
    TreePath place = finding.place();
    return positions.getStartPosition(place.getCompilationUnit(), place.getLeaf());
  }
}
