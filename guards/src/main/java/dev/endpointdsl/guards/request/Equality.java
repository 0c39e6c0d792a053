package dev.endpointdsl.guards.request;

/** Compares results before anything is measured. */
public final class Equality {

  private Equality() {}

  /**
   * Checks that two results are equal.
   *
   * @param compared the name of what is compared, for the message
   * @throws IllegalStateException if they differ
   */
  public static void check(Object expected, Object actual, String compared) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException(
          "Nothing is measured, because these differ: "
              + compared
              + "\n"
              + expected
              + "\n"
              + actual);
    }
  }
}
