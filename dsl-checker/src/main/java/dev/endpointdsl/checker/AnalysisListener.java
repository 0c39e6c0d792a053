package dev.endpointdsl.checker;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.endpointdsl.checker.check.Finding;
import dev.endpointdsl.checker.tree.ClassDeclarations;
import java.util.Optional;

/**
 * Checks each class once javac has resolved its names. A failure in a check becomes a warning: the
 * checker never makes a compilation fail because of a bug in itself.
 */
final class AnalysisListener implements TaskListener {

  private final Trees trees;
  private final ClassCheck check;
  private Options options = Options.DEFAULT;
  private boolean optionsReported;
  private boolean failureReported;

  AnalysisListener(Trees trees, ClassCheck check) {
    this.trees = trees;
    this.check = check;
  }

  void configure(Options newOptions) {
    this.options = newOptions;
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() != TaskEvent.Kind.ANALYZE
        || options.mode() == Options.Mode.OFF
        || event.getTypeElement() == null
        || event.getCompilationUnit() == null) {
      return;
    }
    Optional<TreePath> declaration = ClassDeclarations.of(trees, event);
    if (declaration.isPresent()) {
      analyze(declaration.get());
    }
  }

  private void analyze(TreePath declaration) {
    Reporter reporter = new Reporter(trees, declaration, options.mode());
    if (!optionsReported) {
      optionsReported = true;
      for (String problem : options.problems()) {
        reporter.reportOption(problem);
      }
    }
    try {
      for (Finding finding : check.findings(declaration)) {
        reporter.report(finding);
      }
    } catch (RuntimeException | LinkageError | StackOverflowError failure) {
      if (!failureReported) {
        failureReported = true;
        reporter.reportFailure(failure);
      }
    }
  }
}
