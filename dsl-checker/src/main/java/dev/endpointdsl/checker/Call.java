package dev.endpointdsl.checker;

import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * A call of a method or constructor.
 *
 * @param path the call
 * @param method what is called
 * @param facts what its annotations tell
 * @param arguments in the order of the parameters
 */
record Call(TreePath path, ExecutableElement method, MethodFacts facts, List<Argument> arguments) {

  Call {
    arguments = List.copyOf(arguments);
  }

  /** What messages call it: the method, or the class of a constructor. */
  String name() {
    return method.getSimpleName().contentEquals("<init>")
        ? method.getEnclosingElement().getSimpleName().toString()
        : method.getSimpleName().toString();
  }

  List<TreePath> argumentsOf(int parameter) {
    return arguments.stream()
        .filter(argument -> argument.parameter() == parameter)
        .map(Argument::path)
        .toList();
  }

  /** The only argument of a parameter. */
  Optional<TreePath> argumentOf(int parameter) {
    Optional<TreePath> only = Optional.empty();
    for (Argument argument : arguments) {
      if (argument.parameter() == parameter) {
        if (only.isPresent()) {
          return Optional.empty();
        }
        only = Optional.of(argument.path());
      }
    }
    return only;
  }

  VariableElement parameter(int index) {
    return method.getParameters().get(index);
  }

  boolean isVarargs(int parameter) {
    return method.isVarArgs() && isLast(parameter);
  }

  /** Whether a parameter goes on with the list of the one in front of it. */
  boolean continuesAt(int parameter) {
    return facts.continues() && parameter > 0 && isLast(parameter);
  }

  private boolean isLast(int parameter) {
    return parameter == method.getParameters().size() - 1;
  }

  /** Where a problem of the call as a whole is shown: its first argument, if there is one. */
  TreePath place() {
    return arguments.isEmpty() ? path : arguments.get(0).path();
  }
}
