package dev.endpointdsl.checker.check;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.endpointdsl.checker.chain.CallReader;
import dev.endpointdsl.checker.chain.ChainReader;
import dev.endpointdsl.checker.chain.ChainReaders;
import dev.endpointdsl.checker.constant.ConstantEvaluator;
import dev.endpointdsl.checker.constraint.ListSizes;
import dev.endpointdsl.checker.constraint.MethodConstraintsReader;
import dev.endpointdsl.checker.stage.RefusedCalls;
import java.util.ArrayList;
import java.util.List;

/** Finds the broken constraints in class declarations, and explains calls that javac refuses. */
public final class DeclarationCheck {

  private final CallReader calls;
  private final ChainReaders chainReaders;
  private final ConstantEvaluator constants;
  private final CollectionLiteralReader literals;
  private final ListSizes sizes;
  private final ArgumentCheck argumentCheck;
  private final MemberChecks memberChecks;
  private final RefusedCalls refused;

  /** Creates a check for one compilation. */
  public DeclarationCheck(
      JavacTask task, Trees trees, CallReader calls, MethodConstraintsReader constraints) {
    this.calls = calls;
    this.chainReaders = new ChainReaders(task, trees, calls);
    this.constants = new ConstantEvaluator(trees);
    this.literals = new CollectionLiteralReader(trees, calls);
    this.sizes = new ListSizes(task.getElements(), constraints);
    this.argumentCheck = new ArgumentCheck(constants, literals);
    this.memberChecks = new MemberChecks(constants);
    this.refused = new RefusedCalls(task, trees);
  }

  /** Returns the findings in a declaration, in the order in which its calls are visited. */
  public List<Finding> findings(TreePath declaration) {
    List<Finding> findings = new ArrayList<>();
    ChainReader chains = chainReaders.create();
    ListElementReader elements = new ListElementReader(constants, literals, chains);
    ChainCheck chainCheck =
        new ChainCheck(
            chains,
            memberChecks,
            new ElementChecks(constants, elements),
            new ListChecks(elements, sizes));
    CallScanner scanner =
        new CallScanner(
            calls,
            argumentCheck,
            chainCheck,
            refused,
            chains.index(),
            findings,
            declaration.getParentPath());
    scanner.scan(declaration.getLeaf(), null);
    return findings;
  }
}
