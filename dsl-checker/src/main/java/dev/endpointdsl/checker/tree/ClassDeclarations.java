package dev.endpointdsl.checker.tree;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;

/** Finds the declarations of the classes that javac has analyzed. */
public final class ClassDeclarations {

  private ClassDeclarations() {}

  /** Returns the declaration that an event is about; empty for a package or module. */
  public static Optional<TreePath> of(Trees trees, TaskEvent event) {
    CompilationUnitTree unit = event.getCompilationUnit();
    TreePath root = new TreePath(unit);
    for (Tree declaration : unit.getTypeDecls()) {
      TreePath path = new TreePath(root, declaration);
      if (event.getTypeElement().equals(trees.getElement(path))) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }
}
