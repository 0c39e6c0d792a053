package dev.endpointdsl.formats.model;

/** The kinds of values. */
public enum ValueKind {
  /** A string, also one with known values ({@link ValueType#enumName()}). */
  STRING,
  /** A whole number. */
  INTEGER,
  /** A decimal number, stored as a float or a double. */
  DECIMAL,
  /** True or false. */
  BOOLEAN,
  /** Bytes or a timestamp, as JSON has them: a string, or a number for seconds. */
  OTHER,
  /** A structure or union ({@link ValueType#structureName()}). */
  STRUCTURE,
  /** A list ({@link ValueType#element()}). */
  LIST,
  /** A map with strings as keys ({@link ValueType#element()} for its values). */
  MAP;

  /** Checks whether values of this kind have no elements and no members. */
  public boolean isScalar() {
    return this != STRUCTURE && this != LIST && this != MAP;
  }
}
