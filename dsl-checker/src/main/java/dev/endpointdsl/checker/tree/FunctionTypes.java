package dev.endpointdsl.checker.tree;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads the types of {@code java.util.function.Function}s. */
public final class FunctionTypes {

  private FunctionTypes() {}

  public static boolean isFunction(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().size() == 2
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("java.util.function.Function");
  }

  /** What a function is given: {@code F} of {@code Function<? super F, ...>}. */
  public static TypeMirror taken(DeclaredType function) {
    TypeMirror argument = function.getTypeArguments().get(0);
    return argument instanceof WildcardType wildcard && wildcard.getSuperBound() != null
        ? wildcard.getSuperBound()
        : argument;
  }
}
