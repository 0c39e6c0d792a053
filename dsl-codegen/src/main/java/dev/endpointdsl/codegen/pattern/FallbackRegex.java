package dev.endpointdsl.codegen.pattern;

/**
 * The expression as {@link java.util.regex.Pattern} has to be given it, where nothing simpler
 * decides it. {@code Pattern} recurses on some expressions, so that a long text can overflow the
 * stack: ask it only about texts whose length has been checked.
 */
public final class FallbackRegex {

  private FallbackRegex() {}

  /** Makes every {@code $} mean the end of the text; Java's also matches before a last line end. */
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
