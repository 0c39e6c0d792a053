package dev.endpointdsl.codegen.model;

/** The type of a value. */
public sealed interface TypeModel {

  /** A simple value. */
  enum Scalar implements TypeModel {
    BOOLEAN,
    BYTE,
    SHORT,
    INTEGER,
    LONG,
    FLOAT,
    DOUBLE,
    STRING,
    BLOB,
    DOCUMENT
  }

  /**
   * A timestamp.
   *
   * @param format its format in JSON
   */
  record TimestampType(TimestampFormat format) implements TypeModel {}

  /** The format of a timestamp in JSON. */
  enum TimestampFormat {
    EPOCH_SECONDS,
    DATE_TIME,
    HTTP_DATE
  }

  /**
   * An enum; values are stored as strings, so that values newer than the model are preserved.
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
   * @param element the type and constraints of its elements
   */
  record ListType(ValueModel element) implements TypeModel {}

  /**
   * A map with strings as keys.
   *
   * @param key the type ({@link Scalar#STRING} or an {@link EnumType}) and constraints of the keys
   * @param value the type and constraints of the values
   */
  record MapType(ValueModel key, ValueModel value) implements TypeModel {}
}
