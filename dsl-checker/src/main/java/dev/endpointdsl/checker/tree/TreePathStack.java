package dev.endpointdsl.checker.tree;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The declarations, calls and lambdas around the tree that is visited. What lies between them tells
 * nobody anything, and of most calls nobody asks for the path: it is made for those who do.
 */
public final class TreePathStack {

  private final TreePath root;
  private Tree[] trees = new Tree[64];
  private @Nullable TreePath[] paths = new TreePath[64];
  private int depth;

  /**
   * A trail of nothing yet.
   *
   * @param root where it begins
   */
  public TreePathStack(TreePath root) {
    this.root = root;
  }

  /** Goes into a declaration, a call or a lambda. */
  public void down(Tree child) {
    if (depth == trees.length) {
      trees = Arrays.copyOf(trees, 2 * depth);
      paths = Arrays.copyOf(paths, 2 * depth);
    }
    trees[depth] = child;
    paths[depth] = null;
    depth++;
  }

  /** Leaves it again. */
  public void up() {
    depth--;
  }

  /** The path of the innermost one. */
  public TreePath path() {
    return path(depth);
  }

  private TreePath path(int length) {
    if (length == 0) {
      return root;
    }
    TreePath known = paths[length - 1];
    if (known == null) {
      known = new TreePath(path(length - 1), trees[length - 1]);
      paths[length - 1] = known;
    }
    return known;
  }

  /** A path that leads to a tree without anything in between: enough to ask what a name means. */
  public TreePath shortcut(Tree tree) {
    return new TreePath(root, tree);
  }
}
