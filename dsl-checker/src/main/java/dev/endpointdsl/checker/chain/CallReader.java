package dev.endpointdsl.checker.chain;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.endpointdsl.checker.constraint.MethodConstraints;
import dev.endpointdsl.checker.constraint.MethodConstraintsReader;
import dev.endpointdsl.checker.tree.AnonymousClasses;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Resolves calls to the methods they call and the constraints of those methods. */
public final class CallReader {

  private final Trees trees;
  private final MethodConstraintsReader constraints;

  /** Creates a reader for one compilation. */
  public CallReader(Trees trees, MethodConstraintsReader constraints) {
    this.trees = trees;
    this.constraints = constraints;
  }

  /**
   * Returns the call of a method or constructor; {@code null} if javac has not resolved it. Returns
   * no {@code Optional}, since every call of a chain passes here.
   */
  @Nullable
  public Call read(TreePath path) {
    ExecutableElement method = method(path);
    return method == null ? null : Call.of(path, method, constraints.of(method));
  }

  /** Returns the method or constructor that a call calls; {@code null} if it is not resolved. */
  @Nullable
  public ExecutableElement method(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof NewClassTree creation && creation.getClassBody() != null) {
      return AnonymousClasses.superConstructor(path, trees);
    }
    return resolved(
        tree instanceof MethodInvocationTree invocation
            ? new TreePath(path, invocation.getMethodSelect())
            : path);
  }

  /**
   * Returns the method or constructor that a tree refers to; {@code null} if it is not resolved.
   *
   * @param path the expression before the arguments of a call, or a creation without a class body
   */
  @Nullable
  public ExecutableElement resolved(TreePath path) {
    return trees.getElement(path) instanceof ExecutableElement method ? method : null;
  }

  /** Returns whether javac does not know the type of an expression. */
  public boolean hasUnknownType(TreePath expression) {
    TypeMirror type = trees.getTypeMirror(expression);
    return type != null && type.getKind() == TypeKind.ERROR;
  }

  /** Returns the constraints of a method. */
  public MethodConstraints constraints(ExecutableElement method) {
    return constraints.of(method);
  }
}
