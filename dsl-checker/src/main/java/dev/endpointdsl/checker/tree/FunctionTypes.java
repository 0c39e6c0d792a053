package dev.endpointdsl.checker.tree;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads {@code java.util.function.Function} types. */
public final class FunctionTypes {

  private FunctionTypes() {}

  /** Returns whether a type is a parameterized {@code Function}. */
  public static boolean isFunction(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().size() == 2
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("java.util.function.Function");
  }

  /** Returns the argument type of a function: {@code F} of {@code Function<? super F, ...>}. */
  public static TypeMirror argumentType(DeclaredType function) {
    TypeMirror argument = function.getTypeArguments().get(0);
    return argument instanceof WildcardType wildcard && wildcard.getSuperBound() != null
        ? wildcard.getSuperBound()
        : argument;
  }
}
