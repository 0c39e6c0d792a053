package dev.endpointdsl.checker.tree;

import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Distinguishes arrays, collections and maps from single values. */
public final class ContainerTypes {

  private static final Set<String> NAMES =
      Set.of(
          "java.lang.Iterable",
          "java.util.Collection",
          "java.util.List",
          "java.util.Set",
          "java.util.Map",
          "java.util.SequencedCollection");

  private ContainerTypes() {}

  /** Returns whether a type is an array, or an interface of the JDK's collections or maps. */
  public static boolean isContainer(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY
        || (type instanceof DeclaredType declared
            && NAMES.contains(((TypeElement) declared.asElement()).getQualifiedName().toString()));
  }
}
