package dev.endpointdsl.checker;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.endpointdsl.checker.constraint.Finding;
import dev.endpointdsl.checker.tree.ClassDeclarations;
import java.util.List;
import java.util.Optional;

/**
 * Has each class checked once javac has resolved its names. Whatever goes wrong in a check becomes
 * one warning: a compilation never fails because of the checker.
 */
final class AnalysisListener implements TaskListener {

  /** Finds what is wrong with a class. */
  interface ClassCheck {
    List<Finding> findings(TreePath declaration);
  }

  private final Trees trees;
  private final ClassCheck check;
  private Options options = Options.DEFAULT;
  private boolean optionsReported;
  private boolean failed;

  AnalysisListener(Trees trees, ClassCheck check) {
    this.trees = trees;
    this.check = check;
  }

  static AnalysisListener of(JavacTask task) {
    Trees trees = Trees.instance(task);
    return new AnalysisListener(trees, new ClassChecker(task, trees));
  }

  void configure(Options given) {
    this.options = given;
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
        reporter.option(problem);
      }
    }
    try {
      for (Finding finding : check.findings(declaration)) {
        reporter.report(finding);
      }
    } catch (RuntimeException | LinkageError | StackOverflowError failure) {
      if (!failed) {
        failed = true;
        reporter.failure(failure);
      }
    }
  }
}
