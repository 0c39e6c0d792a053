package dev.endpointdsl.codegen.model;

/** The type of a value. */
public sealed interface TypeModel {

  /** A value without structure. */
  enum Scalar implements TypeModel {
    BOOLEAN,
    BYTE,
    SHORT,
    INTEGER,
    LONG,
    FLOAT,
    DOUBLE,
    STRING,
    BLOB
  }

  /**
   * A point in time.
   *
   * @param format how it stands in JSON
   */
  record TimestampType(TimestampFormat format) implements TypeModel {}

  /** How a point in time stands in JSON. */
  enum TimestampFormat {
    EPOCH_SECONDS,
    DATE_TIME,
    HTTP_DATE
  }

  /**
   * An enum; kept as text, so that values newer than the model survive.
   *
   * @param javaName the generated enum
   */
  record EnumType(String javaName) implements TypeModel {}

  /**
   * A structure.
   *
   * @param javaName the generated value type
   */
  record StructureType(String javaName) implements TypeModel {}

  /**
   * A union.
   *
   * @param javaName the generated value type
   */
  record UnionType(String javaName) implements TypeModel {}

  /**
   * A list.
   *
   * @param element what it holds
   */
  record ListType(ValueModel element) implements TypeModel {}

  /**
   * A map; its keys are text.
   *
   * @param key what the keys must satisfy: {@link Scalar#STRING} or an {@link EnumType}
   * @param value what it holds
   */
  record MapType(ValueModel key, ValueModel value) implements TypeModel {}
}
