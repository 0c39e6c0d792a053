package dev.endpointdsl.codegen.javasource;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The primitive types, and {@code void}. */
public enum PrimitiveTypeName implements TypeName {
  VOID(Void.class),
  BOOLEAN(Boolean.class),
  BYTE(Byte.class),
  SHORT(Short.class),
  INT(Integer.class),
  LONG(Long.class),
  CHAR(Character.class),
  FLOAT(Float.class),
  DOUBLE(Double.class);

  private static final Map<String, TypeName> BY_BOX =
      Arrays.stream(values())
          .collect(Collectors.toMap(type -> type.box.getName(), Function.identity()));

  private final Class<?> box;

  PrimitiveTypeName(Class<?> box) {
    this.box = box;
  }

  /** Returns the name of a primitive type. */
  static PrimitiveTypeName of(Class<?> type) {
    return valueOf(type.getName().toUpperCase(Locale.ROOT));
  }

  /** Returns the primitive type that a class boxes. */
  static Optional<TypeName> boxedBy(TypeName type) {
    return type instanceof ClassName name
        ? Optional.ofNullable(BY_BOX.get(name.canonicalName()))
        : Optional.empty();
  }

  /** Returns the class that boxes the type. */
  @Override
  public ClassName box() {
    return ClassName.get(box);
  }

  @Override
  public void writeTo(SourceWriter out) {
    out.write(toString());
  }

  /** Returns the keyword. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
