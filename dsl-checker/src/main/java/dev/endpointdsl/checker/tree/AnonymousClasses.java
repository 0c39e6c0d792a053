package dev.endpointdsl.checker.tree;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Finds the superclass constructors that anonymous classes pass their arguments to. */
public final class AnonymousClasses {

  private static final String CONSTRUCTOR = "<init>";

  private AnonymousClasses() {}

  /**
   * Returns the superclass constructor that receives the arguments of a creation, from the call
   * that javac generates; {@code null} if there is none.
   *
   * @param creation a {@code new} expression with a class body
   */
  public static @Nullable ExecutableElement superConstructor(TreePath creation, Trees trees) {
    ClassTree body = ((NewClassTree) creation.getLeaf()).getClassBody();
    TreePath path = new TreePath(creation, body);
    for (Tree member : body.getMembers()) {
      if (member instanceof MethodTree method && method.getName().contentEquals(CONSTRUCTOR)) {
        return calledFirst(new TreePath(path, method), method.getBody(), trees);
      }
    }
    return null;
  }

  private static @Nullable ExecutableElement calledFirst(
      TreePath constructor, @Nullable BlockTree body, Trees trees) {
    StatementTree first =
        body == null || body.getStatements().isEmpty() ? null : body.getStatements().get(0);
    if (!(first instanceof ExpressionStatementTree statement)
        || !(statement.getExpression() instanceof MethodInvocationTree call)) {
      return null;
    }
    TreePath block = new TreePath(constructor, body);
    TreePath path = new TreePath(new TreePath(block, statement), call);
    return trees.getElement(new TreePath(path, call.getMethodSelect()))
            instanceof ExecutableElement e
        ? e
        : null;
  }
}
