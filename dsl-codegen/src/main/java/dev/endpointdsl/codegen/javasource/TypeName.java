package dev.endpointdsl.codegen.javasource;

/** A type as source code names it. */
public sealed interface TypeName
    permits ArrayTypeName,
        ClassName,
        ParameterizedTypeName,
        PrimitiveTypeName,
        TypeVariableName,
        WildcardTypeName {

  /** Returns the name of a class, an array or a primitive type. */
  static TypeName get(Class<?> type) {
    if (type.isArray()) {
      return ArrayTypeName.of(get(type.getComponentType()));
    }
    return type.isPrimitive() ? PrimitiveTypeName.of(type) : ClassName.get(type);
  }

  /** Writes the type's name. */
  void writeTo(SourceWriter out);

  /**
   * Returns the type with a type annotation.
   *
   * @throws IllegalStateException if the type is primitive or a wildcard
   */
  default TypeName annotated(AnnotationSpec annotation) {
    throw new IllegalStateException(this + " cannot be annotated with " + annotation);
  }

  /** Returns whether the type is primitive, or {@code void}. */
  default boolean isPrimitive() {
    return this instanceof PrimitiveTypeName;
  }

  /** Returns whether the type is the class that boxes a primitive type. */
  default boolean isBoxedPrimitive() {
    return PrimitiveTypeName.boxedBy(this).isPresent();
  }

  /** Returns the class that boxes the type, or the type itself if it is not primitive. */
  default TypeName box() {
    return this;
  }

  /**
   * Returns the primitive type that the type boxes.
   *
   * @throws IllegalStateException if it boxes none
   */
  default TypeName unbox() {
    return PrimitiveTypeName.boxedBy(this)
        .orElseThrow(() -> new IllegalStateException(this + " boxes no primitive type"));
  }
}
