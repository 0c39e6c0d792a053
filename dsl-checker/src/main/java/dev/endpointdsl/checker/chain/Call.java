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
 * @param method what is called
 * @param facts what its annotations tell
 * @param given the arguments; several for the last parameter, or none, where that is varargs
 */
public record Call(
    TreePath path,
    ExecutableElement method,
    MethodConstraints facts,
    List<? extends ExpressionTree> given) {

  public static Call of(TreePath path, ExecutableElement method, MethodConstraints facts) {
    return new Call(path, method, facts, argumentsOf(path.getLeaf()));
  }

  private static List<? extends ExpressionTree> argumentsOf(Tree tree) {
    if (tree instanceof MethodInvocationTree invocation) {
      return invocation.getArguments();
    }
    return tree instanceof NewClassTree creation ? creation.getArguments() : List.of();
  }

  /** What messages call it: the method, or the class of a constructor. */
  public String name() {
    return method.getSimpleName().contentEquals("<init>")
        ? method.getEnclosingElement().getSimpleName().toString()
        : method.getSimpleName().toString();
  }

  public List<TreePath> arguments() {
    return at(given);
  }

  public List<TreePath> argumentsOf(int parameter) {
    int end = isLast(parameter) ? given.size() : Math.min(parameter + 1, given.size());
    return at(given.subList(Math.min(parameter, end), end));
  }

  /** The only argument of a parameter. */
  @Nullable
  public TreePath argument(int parameter) {
    boolean only = isLast(parameter) ? given.size() == parameter + 1 : parameter < given.size();
    return only ? at(given.get(parameter)) : null;
  }

  private List<TreePath> at(List<? extends ExpressionTree> arguments) {
    List<TreePath> paths = new ArrayList<>(arguments.size());
    for (ExpressionTree argument : arguments) {
      paths.add(at(argument));
    }
    return paths;
  }

  private TreePath at(ExpressionTree argument) {
    return new TreePath(path, argument);
  }

  /** The primitive type that what a parameter is given is converted to. */
  public TypeKind kind(int parameter) {
    return facts.parameters().isEmpty()
        ? Numbers.primitive(method.getParameters().get(parameter).asType())
        : facts.parameters().get(parameter).kind();
  }

  /** Whether messages must not show what a parameter is given. */
  public boolean isSensitive(int parameter) {
    return parameter < facts.parameters().size() && facts.parameters().get(parameter).isSensitive();
  }

  public boolean isVarargs(int parameter) {
    return method.isVarArgs() && isLast(parameter);
  }

  /** Whether a parameter goes on with the list of the one in front of it. */
  public boolean continuesAt(int parameter) {
    return facts.continues() && parameter > 0 && isLast(parameter);
  }

  private boolean isLast(int parameter) {
    int parameters = facts.parameters().size();
    return parameter == (parameters == 0 ? method.getParameters().size() : parameters) - 1;
  }

  /** Where a problem of the call as a whole is shown: its first argument, if there is one. */
  public TreePath place() {
    return given.isEmpty() ? path : at(given.get(0));
  }
}
