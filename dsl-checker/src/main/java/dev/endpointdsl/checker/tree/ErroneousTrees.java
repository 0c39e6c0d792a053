package dev.endpointdsl.checker.tree;

import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Detects declarations that javac could not fully resolve. */
public final class ErroneousTrees {

  private ErroneousTrees() {}

  /** Returns whether a declaration contains a syntax error, an unknown name or a type error. */
  public static boolean isIn(TreePath declaration, Trees trees) {
    ErrorScanner scanner = new ErrorScanner(trees);
    scanner.scan(declaration, null);
    return scanner.found;
  }

  private static final class ErrorScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final Trees trees;
    private boolean found;

    ErrorScanner(Trees trees) {
      this.trees = trees;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
      if (tree == null || found) {
        return null;
      }
      TreePath parent = getCurrentPath();
      found = parent != null && isError(new TreePath(parent, tree));
      return found ? null : super.scan(tree, null);
    }

    @Override
    public @Nullable Void visitErroneous(ErroneousTree tree, @Nullable Void nothing) {
      found = true;
      return null;
    }

    private boolean isError(TreePath path) {
      TypeMirror type = trees.getTypeMirror(path);
      return type != null && type.getKind() == TypeKind.ERROR;
    }
  }
}
