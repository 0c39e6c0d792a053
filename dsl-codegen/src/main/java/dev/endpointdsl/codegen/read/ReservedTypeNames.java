package dev.endpointdsl.codegen.read;

import java.util.Optional;
import java.util.Set;

/** The names that no generated type of a model can have. */
final class ReservedTypeNames {

  /** Types that generated code uses; a type of the package with the same name hides them. */
  private static final Set<String> JAVA_LANG =
      Set.of(
          "Boolean",
          "Byte",
          "CharSequence",
          "Character",
          "Class",
          "Comparable",
          "Deprecated",
          "Double",
          "Enum",
          "Float",
          "FunctionalInterface",
          "IllegalArgumentException",
          "IllegalStateException",
          "Integer",
          "Iterable",
          "Long",
          "Math",
          "NullPointerException",
          "Number",
          "Object",
          "Override",
          "SafeVarargs",
          "Short",
          "String",
          "StringBuilder",
          "SuppressWarnings",
          "System",
          "Void");

  private ReservedTypeNames() {}

  /** Returns the reason why a name is reserved; empty if it is not. */
  static Optional<String> reason(String name) {
    return JAVA_LANG.contains(name)
        ? Optional.of("it would hide java.lang." + name + ", which generated code uses")
        : Optional.empty();
  }

  /** Returns a name, with an underscore after it if it is reserved. */
  static String escape(String name) {
    return JAVA_LANG.contains(name) ? name + "_" : name;
  }
}
