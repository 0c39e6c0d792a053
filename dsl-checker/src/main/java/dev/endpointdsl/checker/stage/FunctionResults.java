package dev.endpointdsl.checker.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads what the lambdas of a method's parameters must return. */
final class FunctionResults {

  private final Types types;

  FunctionResults(Types types) {
    this.types = types;
  }

  /**
   * Returns the type that a lambda must return; empty if the parameter does not take a lambda that
   * returns a value.
   *
   * @param argument the index of the lambda among the arguments
   */
  Optional<TypeMirror> of(ExecutableElement method, int argument) {
    return parameterType(method, argument).flatMap(this::result);
  }

  /** Returns the type of the parameter that receives an argument; of varargs, their elements'. */
  Optional<TypeMirror> parameterType(ExecutableElement method, int argument) {
    List<? extends VariableElement> parameters = method.getParameters();
    int last = parameters.size() - 1;
    if (last < 0 || (argument > last && !method.isVarArgs())) {
      return Optional.empty();
    }
    TypeMirror type = parameters.get(Math.min(argument, last)).asType();
    return Optional.of(
        method.isVarArgs() && argument >= last ? ((ArrayType) type).getComponentType() : type);
  }

  private Optional<TypeMirror> result(TypeMirror function) {
    if (!(function instanceof DeclaredType type)
        || !((TypeElement) type.asElement()).getKind().isInterface()) {
      return Optional.empty();
    }
    List<ExecutableElement> methods = new ArrayList<>();
    for (ExecutableElement method :
        ElementFilter.methodsIn(type.asElement().getEnclosedElements())) {
      if (method.getModifiers().contains(Modifier.ABSTRACT)) {
        methods.add(method);
      }
    }
    return methods.isEmpty()
        ? types.directSupertypes(type).stream().flatMap(t -> result(t).stream()).findFirst()
        : methods.size() == 1 ? result(type, methods.get(0)) : Optional.empty();
  }

  private Optional<TypeMirror> result(DeclaredType function, ExecutableElement method) {
    TypeMirror result = ((ExecutableType) types.asMemberOf(function, method)).getReturnType();
    return result.getKind() == TypeKind.VOID ? Optional.empty() : Optional.of(upperBound(result));
  }

  private static TypeMirror upperBound(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return upperBound(variable.getUpperBound());
    }
    return type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
        ? upperBound(wildcard.getExtendsBound())
        : type;
  }
}
