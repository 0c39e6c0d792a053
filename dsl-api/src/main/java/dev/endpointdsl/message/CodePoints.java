package dev.endpointdsl.message;

/** Lengths of texts, in code points. */
public final class CodePoints {

  private CodePoints() {}

  /**
   * Whether a text has fewer or more code points than allowed. Counting is skipped where the number
   * of chars settles it: there are at most as many code points, and at least half as many.
   *
   * @param text the text
   * @param min the least allowed
   * @param max the most allowed, or {@link Long#MAX_VALUE} for no limit
   */
  public static boolean outside(String text, long min, long max) {
    long chars = text.length();
    if (chars <= max && (chars + 1) / 2 >= min) {
      return false;
    }
    int length = length(text);
    return length < min || length > max;
  }

  /** The number of code points; an unpaired surrogate is one. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
