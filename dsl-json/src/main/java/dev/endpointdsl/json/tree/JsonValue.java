package dev.endpointdsl.json.tree;

/**
 * A JSON value. Objects keep the order of their members, and numbers the digits they were read
 * with, so that what is read and written again is unchanged.
 */
public sealed interface JsonValue
    permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

  /**
   * Returns the same value with all numbers in one notation, so that {@code 1}, {@code 1.0} and
   * {@code 1e0} are equal.
   */
  default JsonValue normalized() {
    return this;
  }

  /** Returns the same value without members that are {@code null}. */
  default JsonValue withoutNulls() {
    return this;
  }
}
