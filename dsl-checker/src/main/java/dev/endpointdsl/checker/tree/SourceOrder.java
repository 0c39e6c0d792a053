package dev.endpointdsl.checker.tree;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import org.jspecify.annotations.Nullable;

/**
 * Orders trees by the places at which javac reports them. All calls of a chain begin at its first
 * token, so that start positions do not distinguish them, and javac keeps end positions only for
 * some of its users.
 */
public final class SourceOrder {

  private final SourcePositions positions;

  /** Creates an order for one compilation. */
  public SourceOrder(Trees trees) {
    this.positions = trees.getSourcePositions();
  }

  /** Returns a number that grows with the place at which javac reports a tree. */
  public long position(TreePath path) {
    Tree tree = path.getLeaf();
    Tree name = tree instanceof MethodInvocationTree call ? call.getMethodSelect() : tree;
    if (!(name instanceof MemberSelectTree select)) {
      return start(path, tree);
    }
    LastStart last = new LastStart(path);
    last.scan(select.getExpression(), null);
    return last.position + (tree == name ? 1 : 2);
  }

  private long start(TreePath path, Tree tree) {
    return positions.getStartPosition(path.getCompilationUnit(), tree);
  }

  /** The last tree of the receiver begins before the name that is selected from it. */
  private final class LastStart extends TreeScanner<@Nullable Object, @Nullable Object> {

    private final TreePath path;
    private long position;

    LastStart(TreePath path) {
      this.path = path;
    }

    @Override
    public @Nullable Object scan(@Nullable Tree tree, @Nullable Object nothing) {
      if (tree != null) {
        position = Math.max(position, start(path, tree));
      }
      return super.scan(tree, nothing);
    }
  }
}
