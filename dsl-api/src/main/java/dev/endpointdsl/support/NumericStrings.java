package dev.endpointdsl.support;

/** Strings that the AWS SDK has as numbers, such as the markers of pages in some operations. */
public final class NumericStrings {

  private NumericStrings() {}

  /**
   * Returns whether a string is that of an {@link Integer}, so that nothing is lost in between:
   * {@code -7} is, {@code 07} and {@code +7} are not.
   */
  public static boolean isInteger(String string) {
    return isLong(string) && Long.parseLong(string) == (int) Long.parseLong(string);
  }

  /** Returns whether a string is that of a {@link Long}. */
  public static boolean isLong(String string) {
    try {
      return Long.toString(Long.parseLong(string)).equals(string);
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
