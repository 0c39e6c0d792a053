package dev.endpointdsl.codegen.pattern;

/**
 * Prepares an expression for {@link java.util.regex.Pattern}, for patterns that have no generated
 * matcher. {@code Pattern} recurses on some expressions, so that a long string can overflow the
 * stack; check the length before the pattern.
 */
public final class FallbackRegex {

  private FallbackRegex() {}

  /** Replaces {@code $} with the end of the string; in Java it also matches before a line break. */
  public static String of(String regex) {
    StringBuilder rewritten = new StringBuilder();
    int classes = 0;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\' && i + 1 < regex.length()) {
        i++;
        rewritten.append(c).append(regex.charAt(i));
        continue;
      }
      classes += c == '[' ? 1 : 0;
      classes -= c == ']' && classes > 0 ? 1 : 0;
      rewritten.append(c == '$' && classes == 0 ? "\\z" : String.valueOf(c));
    }
    return rewritten.toString();
  }
}
