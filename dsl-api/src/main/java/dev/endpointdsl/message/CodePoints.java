package dev.endpointdsl.message;

/** Lengths of strings in Unicode code points. */
public final class CodePoints {

  private CodePoints() {}

  /**
   * Checks whether a string has fewer or more code points than allowed. It counts them only if the
   * number of chars does not decide: a string has at least half as many code points as chars.
   *
   * @param text the string
   * @param min the minimum length
   * @param max the maximum length; {@link Long#MAX_VALUE} for no limit
   */
  public static boolean outside(String text, long min, long max) {
    long chars = text.length();
    if (chars <= max && (chars + 1) / 2 >= min) {
      return false;
    }
    int length = length(text);
    return length < min || length > max;
  }

  /** Returns the number of code points; an unpaired surrogate counts as one. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
