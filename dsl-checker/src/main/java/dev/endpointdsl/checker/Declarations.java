package dev.endpointdsl.checker;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;

/** Finds the source of a class that javac has analyzed. */
final class Declarations {

  private Declarations() {}

  /** The declaration an event is about; empty for a package or module. */
  static Optional<TreePath> of(Trees trees, TaskEvent event) {
    CompilationUnitTree unit = event.getCompilationUnit();
    TreePath root = new TreePath(unit);
    return unit.getTypeDecls().stream()
        .map(declaration -> new TreePath(root, declaration))
        .filter(path -> event.getTypeElement().equals(trees.getElement(path)))
        .findFirst();
  }
}
