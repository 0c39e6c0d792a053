package dev.endpointdsl.checker;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.endpointdsl.Severity;
import dev.endpointdsl.checker.check.Finding;
import javax.tools.Diagnostic.Kind;

/** Reports the findings in one class to javac. */
final class Reporter {

  private final Trees trees;
  private final TreePath declaration;
  private final Options.Mode mode;

  Reporter(Trees trees, TreePath declaration, Options.Mode mode) {
    this.trees = trees;
    this.declaration = declaration;
    this.mode = mode;
  }

  /** Reports a finding: an error if its rule and the mode say so, otherwise a warning. */
  void report(Finding finding) {
    boolean isError = mode == Options.Mode.ERRORS && finding.problem().severity() == Severity.ERROR;
    print(isError ? Kind.ERROR : Kind.WARNING, finding.message(), finding.place());
  }

  /** Reports an unknown option. */
  void reportOption(String problem) {
    print(Kind.WARNING, "[EndpointDsl:Option] " + problem, declaration);
  }

  /** Reports a bug in the checker. */
  void reportFailure(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    print(
        Kind.WARNING,
        "[EndpointDsl:Failure] the checker failed on this class and left it unchecked: "
            + failure
            + (trace.length == 0 ? "" : " at " + trace[0])
            + "; this is a bug in the checker, not in the program: please report it with this"
            + " message. -Xplugin:\"EndpointDsl mode=off\" turns the checker off",
        declaration);
  }

  private void print(Kind kind, String message, TreePath place) {
    CompilationUnitTree unit = place.getCompilationUnit();
    trees.printMessage(kind, message, place.getLeaf(), unit);
  }
}
