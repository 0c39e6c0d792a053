package dev.endpointdsl.checker;

import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.endpointdsl.checker.chain.BuilderLambdas;
import dev.endpointdsl.checker.chain.BuilderNames;
import dev.endpointdsl.checker.chain.CallIndex;
import dev.endpointdsl.checker.chain.CallReader;
import dev.endpointdsl.checker.chain.ChainReader;
import dev.endpointdsl.checker.chain.MemberEffectReader;
import dev.endpointdsl.checker.check.ArgumentCheck;
import dev.endpointdsl.checker.check.CallScanner;
import dev.endpointdsl.checker.check.ChainCheck;
import dev.endpointdsl.checker.check.CollectionLiteralReader;
import dev.endpointdsl.checker.check.ElementChecks;
import dev.endpointdsl.checker.check.ListChecks;
import dev.endpointdsl.checker.check.ListElementReader;
import dev.endpointdsl.checker.check.MemberChecks;
import dev.endpointdsl.checker.constant.ConstantEvaluator;
import dev.endpointdsl.checker.constraint.Finding;
import dev.endpointdsl.checker.constraint.ListSizes;
import dev.endpointdsl.checker.constraint.MethodConstraintsReader;
import dev.endpointdsl.checker.tree.ErroneousTrees;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.util.Elements;

/** Finds the constants in a class that break a constraint. */
final class ClassChecker implements AnalysisListener.ClassCheck {

  private final Trees trees;
  private final BuilderLambdas lambdas;
  private final BuilderNames names;
  private final CallReader calls;
  private final MemberEffectReader effects;
  private final ConstantEvaluator constants;
  private final CollectionLiteralReader listings;
  private final ListSizes sizes;

  ClassChecker(JavacTask task, Trees trees) {
    this.trees = trees;
    Elements elements = task.getElements();
    MethodConstraintsReader facts = new MethodConstraintsReader(elements, task.getTypes());
    this.calls = new CallReader(trees, facts);
    this.lambdas = new BuilderLambdas(elements, calls);
    this.names = BuilderNames.of(elements);
    this.effects = new MemberEffectReader(task.getTypes());
    this.constants = new ConstantEvaluator(trees);
    this.listings = new CollectionLiteralReader(trees, calls);
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
    if (found.isEmpty() || ErroneousTrees.isIn(declaration, trees)) {
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
    CallIndex visited = new CallIndex(names);
    ChainReader chains = new ChainReader(trees, calls, visited, lambdas, effects, names);
    ListElementReader items = new ListElementReader(constants, listings, chains);
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
