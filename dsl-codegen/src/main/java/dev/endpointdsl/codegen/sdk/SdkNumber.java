package dev.endpointdsl.codegen.sdk;

/**
 * The types of numbers that the SDK has for some strings, such as the markers of pages in S3, the
 * type with fewest values first.
 */
public enum SdkNumber {
  INTEGER(Integer.class, "an integer"),
  LONG(Long.class, "a whole number");

  private final Class<?> type;
  private final String description;

  SdkNumber(Class<?> type, String description) {
    this.type = type;
    this.description = description;
  }

  /** Returns the type. */
  public Class<?> type() {
    return type;
  }

  /** Returns a noun with an article for a value of the type, for messages. */
  public String description() {
    return description;
  }
}
