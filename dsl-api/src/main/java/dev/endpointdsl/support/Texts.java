package dev.endpointdsl.support;

/** Lengths of texts, in code points. */
public final class Texts {

  private Texts() {}

  /**
   * Whether a text has fewer or more code points than allowed. Counting is skipped where the number
   * of chars settles it.
   */
  public static boolean outside(String text, long min, long max) {
    int chars = text.length();
    if (chars <= max && chars >= 2 * min) {
      return false;
    }
    int length = length(text);
    return length < min || length > max;
  }

  /** The number of code points. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
