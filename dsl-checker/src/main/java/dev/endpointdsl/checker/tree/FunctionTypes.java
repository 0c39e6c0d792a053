package dev.endpointdsl.checker.tree;

import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Reads {@code java.util.function.Function} types, and interfaces that extend one. */
public final class FunctionTypes {

  private FunctionTypes() {}

  /**
   * Returns whether a type is a parameterized {@code Function}, or extends or is varargs of one.
   */
  public static boolean isFunction(TypeMirror type) {
    return function(type) != null;
  }

  /** Returns the argument type of a function: {@code F} of {@code Function<? super F, ...>}. */
  public static TypeMirror argumentType(TypeMirror type) {
    DeclaredType function = Objects.requireNonNull(function(type));
    TypeMirror argument = function.getTypeArguments().get(0);
    return argument instanceof WildcardType wildcard && wildcard.getSuperBound() != null
        ? wildcard.getSuperBound()
        : argument;
  }

  private static @Nullable DeclaredType function(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return function(array.getComponentType());
    }
    if (!(type instanceof DeclaredType declared)) {
      return null;
    }
    TypeElement element = (TypeElement) declared.asElement();
    if (element.getQualifiedName().contentEquals("java.util.function.Function")) {
      return declared.getTypeArguments().size() == 2 ? declared : null;
    }
    for (TypeMirror supertype : element.getInterfaces()) {
      DeclaredType function = function(supertype);
      if (function != null) {
        return function;
      }
    }
    return null;
  }
}
