package dev.endpointdsl.checker.tree;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The declarations, calls and lambdas around the tree that a scanner visits. Intermediate trees are
 * skipped, and paths are created lazily because most are never requested.
 */
public final class TreePathStack {

  private final TreePath root;
  private Tree[] trees = new Tree[64];
  private @Nullable TreePath[] paths = new TreePath[64];
  private int depth;

  /**
   * Creates an empty stack.
   *
   * @param root the path of the tree around the first one that is pushed
   */
  public TreePathStack(TreePath root) {
    this.root = root;
  }

  /** Pushes a declaration, a call or a lambda that the scanner enters. */
  public void push(Tree tree) {
    if (depth == trees.length) {
      trees = Arrays.copyOf(trees, 2 * depth);
      paths = Arrays.copyOf(paths, 2 * depth);
    }
    trees[depth] = tree;
    paths[depth] = null;
    depth++;
  }

  /** Removes the innermost tree when the scanner leaves it. */
  public void pop() {
    depth--;
  }

  /** Returns the path of the innermost tree. */
  public TreePath path() {
    return path(depth);
  }

  private TreePath path(int length) {
    int known = length;
    while (known > 0 && paths[known - 1] == null) {
      known--;
    }
    TreePath path = root;
    if (known > 0) {
      path = paths[known - 1];
    }
    for (int i = known; i < length; i++) {
      path = new TreePath(path, trees[i]);
      paths[i] = path;
    }
    return path;
  }

  /**
   * Returns a path that leads from the root straight to a tree, which suffices to resolve the name
   * in it.
   */
  public TreePath shortcut(Tree tree) {
    return new TreePath(root, tree);
  }
}
