package dev.endpointdsl.checker;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.endpointdsl.Severity;
import dev.endpointdsl.checker.constraint.Finding;
import javax.tools.Diagnostic.Kind;

/** Hands what was found in one class to javac. */
final class Reporter {

  private final Trees trees;
  private final TreePath declaration;
  private final Options.Mode mode;

  Reporter(Trees trees, TreePath declaration, Options.Mode mode) {
    this.trees = trees;
    this.declaration = declaration;
    this.mode = mode;
  }

  void report(Finding finding) {
    boolean error = mode == Options.Mode.ERRORS && finding.problem().severity() == Severity.ERROR;
    print(error ? Kind.ERROR : Kind.WARNING, finding.message(), finding.place());
  }

  /** An option that is not known. */
  void option(String problem) {
    print(Kind.WARNING, "[EndpointDsl:Option] " + problem, declaration);
  }

  /** A mistake of the checker's own. */
  void failure(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    print(
        Kind.WARNING,
        "[EndpointDsl:Failure] the checker gave up on this class and left it unchecked, because of "
            + failure
            + (trace.length == 0 ? "" : " at " + trace[0])
            + "; this is a mistake of the checker, not of the program: please report it with this"
            + " message. -Xplugin:\"EndpointDsl mode=off\" turns the checker off",
        declaration);
  }

  private void print(Kind kind, String message, TreePath place) {
    CompilationUnitTree unit = place.getCompilationUnit();
    trees.printMessage(kind, message, place.getLeaf(), unit);
  }
}
