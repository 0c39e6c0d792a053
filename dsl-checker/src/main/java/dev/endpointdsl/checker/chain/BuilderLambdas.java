package dev.endpointdsl.checker.chain;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.endpointdsl.checker.tree.FunctionTypes;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Recognizes lambdas that a builder method calls with a new builder of a nested type. */
final class BuilderLambdas {

  private final Elements elements;
  private final CallReader calls;
  private final Map<VariableElement, Boolean> builderParameters = new HashMap<>();

  BuilderLambdas(Elements elements, CallReader calls) {
    this.elements = elements;
    this.calls = calls;
  }

  /** Returns whether a lambda receives a new builder and nothing is set on it afterwards. */
  boolean isBuiltAtOnce(TreePath lambda) {
    TreePath callPath = lambda.getParentPath();
    if (!(callPath.getLeaf() instanceof MethodInvocationTree call)) {
      return false;
    }
    int index = call.getArguments().indexOf(lambda.getLeaf());
    ExecutableElement method = calls.method(callPath);
    int last = method == null ? -1 : method.getParameters().size() - 1;
    return method != null
        && index >= 0
        && (index <= last || method.isVarArgs())
        && takesBuilder(method, Math.min(index, last));
  }

  private boolean takesBuilder(ExecutableElement method, int index) {
    VariableElement parameter = method.getParameters().get(index);
    Boolean takesBuilder = builderParameters.get(parameter);
    if (takesBuilder == null) {
      takesBuilder = takesBuilder(parameter, method);
      builderParameters.put(parameter, takesBuilder);
    }
    return takesBuilder;
  }

  /** A builder parameter is a {@code Function} of a type in the package of the method. */
  private boolean takesBuilder(VariableElement parameter, ExecutableElement method) {
    TypeMirror type = parameter.asType();
    return !method.getModifiers().contains(Modifier.STATIC)
        && FunctionTypes.isFunction(type)
        && FunctionTypes.argumentType(type) instanceof DeclaredType argument
        && packageOf(method).equals(packageOf(argument.asElement()));
  }

  private Element packageOf(Element element) {
    return elements.getPackageOf(element);
  }
}
