package dev.endpointdsl.checker.chain;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.endpointdsl.checker.constant.Numbers;
import dev.endpointdsl.checker.constraint.MethodConstraints;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * A call of a method or constructor.
 *
 * @param path the call
 * @param method the method or constructor
 * @param constraints the constraints of the method
 * @param argumentTrees the arguments; the last parameter has any number of them if it is varargs
 */
public record Call(
    TreePath path,
    ExecutableElement method,
    MethodConstraints constraints,
    List<? extends ExpressionTree> argumentTrees) {

  /** Creates a call from its tree. */
  public static Call of(TreePath path, ExecutableElement method, MethodConstraints constraints) {
    return new Call(path, method, constraints, argumentsIn(path.getLeaf()));
  }

  private static List<? extends ExpressionTree> argumentsIn(Tree tree) {
    if (tree instanceof MethodInvocationTree invocation) {
      return invocation.getArguments();
    }
    return tree instanceof NewClassTree creation ? creation.getArguments() : List.of();
  }

  /** Returns the name that messages use: of the method, or of the class of a constructor. */
  public String name() {
    return method.getSimpleName().contentEquals("<init>")
        ? method.getEnclosingElement().getSimpleName().toString()
        : method.getSimpleName().toString();
  }

  /** Returns all arguments. */
  public List<TreePath> arguments() {
    return paths(argumentTrees);
  }

  /** Returns the arguments of a parameter, by its index: any number for varargs. */
  public List<TreePath> argumentsOf(int parameter) {
    int end =
        isLast(parameter) ? argumentTrees.size() : Math.min(parameter + 1, argumentTrees.size());
    return paths(argumentTrees.subList(Math.min(parameter, end), end));
  }

  /** Returns the argument of a parameter; {@code null} unless it has exactly one. */
  @Nullable
  public TreePath argument(int parameter) {
    boolean isOnly =
        isLast(parameter)
            ? argumentTrees.size() == parameter + 1
            : parameter < argumentTrees.size();
    return isOnly ? path(argumentTrees.get(parameter)) : null;
  }

  private List<TreePath> paths(List<? extends ExpressionTree> arguments) {
    List<TreePath> paths = new ArrayList<>(arguments.size());
    for (ExpressionTree argument : arguments) {
      paths.add(path(argument));
    }
    return paths;
  }

  private TreePath path(ExpressionTree argument) {
    return new TreePath(path, argument);
  }

  /** Returns the kind of the primitive type that the argument of a parameter is converted to. */
  public TypeKind kind(int parameter) {
    return constraints.parameters().isEmpty()
        ? Numbers.primitiveKind(method.getParameters().get(parameter).asType())
        : constraints.parameters().get(parameter).kind();
  }

  /** Returns whether messages must not show the argument of a parameter. */
  public boolean isSensitive(int parameter) {
    return parameter < constraints.parameters().size()
        && constraints.parameters().get(parameter).isSensitive();
  }

  /** Returns whether a parameter is varargs. */
  public boolean isVarargs(int parameter) {
    return method.isVarArgs() && isLast(parameter);
  }

  /** Returns whether a parameter continues the list of the parameter before it. */
  public boolean continuesAt(int parameter) {
    return constraints.continues() && parameter > 0 && isLast(parameter);
  }

  private boolean isLast(int parameter) {
    int parameters = constraints.parameters().size();
    return parameter == (parameters == 0 ? method.getParameters().size() : parameters) - 1;
  }

  /** Returns where to report a problem of the call as a whole: at its first argument, if any. */
  public TreePath place() {
    return argumentTrees.isEmpty() ? path : path(argumentTrees.get(0));
  }
}
