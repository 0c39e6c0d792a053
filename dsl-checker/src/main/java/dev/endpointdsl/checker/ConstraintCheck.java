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
import javax.lang.model.util.Elements;

/** Finds the constants in a class that break a constraint. */
final class ConstraintCheck implements AnalysisListener.ClassCheck {

  private final Trees trees;
  private final BuilderLambdas lambdas;
  private final BuilderNames names;
  private final CallReader calls;
  private final MemberEffects effects;
  private final Constants constants;
  private final Listings listings;
  private final ListSizes sizes;

  ConstraintCheck(JavacTask task, Trees trees) {
    this.trees = trees;
    Elements elements = task.getElements();
    MethodFactsReader facts = new MethodFactsReader(elements, task.getTypes());
    this.calls = new CallReader(trees, facts);
    this.lambdas = new BuilderLambdas(elements, calls);
    this.names = BuilderNames.of(elements);
    this.effects = new MemberEffects(task.getTypes());
    this.constants = new Constants(trees);
    this.listings = new Listings(trees, calls);
    this.sizes = new ListSizes(elements, facts);
  }

  /**
   * What is not suppressed, in the order of the source, one finding a place. A class that does not
   * compile has none: what it means is not settled.
   */
  @Override
  public List<Finding> findings(TreePath declaration) {
    List<Finding> found = new ArrayList<>();
    scanner(found, declaration.getParentPath()).scan(declaration.getLeaf(), null);
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

  private CallScanner scanner(List<Finding> found, TreePath parent) {
    VisitedCalls visited = new VisitedCalls(names);
    ChainReader chains = new ChainReader(trees, calls, visited, lambdas, effects, names);
    ItemReader items = new ItemReader(constants, listings, chains);
    ChainCheck ties =
        new ChainCheck(
            chains,
            new MemberChecks(constants),
            new ElementChecks(constants, items),
            new ListChecks(items, sizes));
    return new CallScanner(
        calls, new ArgumentCheck(constants, listings), ties, visited, found::add, parent);
  }

  private long position(Finding finding) {
    SourcePositions positions = trees.getSourcePositions();
    TreePath place = finding.place();
    return positions.getStartPosition(place.getCompilationUnit(), place.getLeaf());
  }
}
