package dev.endpointdsl.checker.stage;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Explains arguments that a method of a builder does not take. */
final class ArgumentAdvice {

  private final BuiltValues values;
  private final FunctionResults functions;
  private final EnumConstantAdvice constants;

  ArgumentAdvice(BuiltValues values, FunctionResults functions, EnumConstantAdvice constants) {
    this.values = values;
    this.functions = functions;
    this.constants = constants;
  }

  /**
   * Returns the explanation of the first argument that is wrong on its own, whatever the others
   * are.
   *
   * @param overloads the methods that the call can mean
   */
  Optional<Explanation> ofOne(TreePath call, List<ExecutableElement> overloads) {
    List<TreePath> arguments = arguments(call);
    for (int i = 0; i < arguments.size(); i++) {
      for (ExecutableElement method : overloads) {
        Optional<Explanation> explanation = ofOne(arguments.get(i), method, i);
        if (explanation.isPresent()) {
          return explanation;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Explanation> ofOne(TreePath argument, ExecutableElement method, int index) {
    if (argument.getLeaf() instanceof LambdaExpressionTree) {
      return values.ofLambda(argument, method, index);
    }
    TypeMirror required = functions.parameterType(method, index).orElse(null);
    return required == null
        ? Optional.empty()
        : values.ofBuilder(argument, required).or(() -> constants.of(argument, required));
  }

  /**
   * Returns the explanation of arguments that no overload takes; empty if the type of one is
   * unknown, or if there is a lambda, whose own errors javac reports.
   */
  Optional<Explanation> ofAll(
      TreePath call, TreePath name, String method, List<ExecutableElement> overloads) {
    List<TreePath> arguments = arguments(call);
    List<String> given = new ArrayList<>();
    for (TreePath argument : arguments) {
      String type = shown(argument, given.size(), overloads);
      if (type == null) {
        return Optional.empty();
      }
      given.add(type);
    }
    List<String> taken = overloads.stream().map(SimpleTypeNames::parameters).distinct().toList();
    // javac moves the error of the only method to its argument.
    TreePath place = overloads.size() == 1 && given.size() == 1 ? arguments.get(0) : name;
    return Optional.of(
        Explanation.ofArgument(
            place,
            method
                + "(...) takes "
                + StageWording.or(taken)
                + ", not "
                + (given.isEmpty() ? "no argument" : SimpleTypeNames.list(given))));
  }

  private @Nullable String shown(TreePath argument, int index, List<ExecutableElement> overloads) {
    boolean isFunction =
        argument.getLeaf() instanceof LambdaExpressionTree
            || argument.getLeaf() instanceof MemberReferenceTree;
    if (isFunction) {
      boolean isTaken = overloads.stream().anyMatch(m -> functions.of(m, index).isPresent());
      return isTaken ? null : "a lambda";
    }
    TypeMirror type = values.type(argument);
    return type == null ? null : SimpleTypeNames.of(type);
  }

  private static List<TreePath> arguments(TreePath call) {
    return ((MethodInvocationTree) call.getLeaf())
        .getArguments().stream()
            .map(argument -> LambdaReturns.withoutParentheses(new TreePath(call, argument)))
            .toList();
  }
}
