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

/** Recognizes lambdas that a method of a builder gives another new builder to, and builds. */
public final class BuilderLambdas {

  private final Elements elements;
  private final CallReader calls;
  private final Map<VariableElement, Boolean> known = new HashMap<>();

  public BuilderLambdas(Elements elements, CallReader calls) {
    this.elements = elements;
    this.calls = calls;
  }

  boolean isBuiltAtOnce(TreePath lambda) {
    TreePath caller = lambda.getParentPath();
    if (!(caller.getLeaf() instanceof MethodInvocationTree call)) {
      return false;
    }
    int index = call.getArguments().indexOf(lambda.getLeaf());
    ExecutableElement method = calls.method(caller);
    return method != null
        && index >= 0
        && index < method.getParameters().size()
        && takesBuilder(method, index);
  }

  private boolean takesBuilder(ExecutableElement method, int index) {
    VariableElement parameter = method.getParameters().get(index);
    Boolean answer = known.get(parameter);
    if (answer == null) {
      answer = takesBuilder(parameter, method);
      known.put(parameter, answer);
    }
    return answer;
  }

  /** A {@code Function} of a type in whose package the method is, too. */
  private boolean takesBuilder(VariableElement parameter, ExecutableElement method) {
    TypeMirror type = parameter.asType();
    return !method.getModifiers().contains(Modifier.STATIC)
        && FunctionTypes.isFunction(type)
        && FunctionTypes.taken((DeclaredType) type) instanceof DeclaredType taken
        && packageOf(method).equals(packageOf(taken.asElement()));
  }

  private Element packageOf(Element element) {
    return elements.getPackageOf(element);
  }
}
