package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.Constraints;

/**
 * Reads whether a regular expression must match a whole string.
 *
 * <p>Smithy accepts a match anywhere in a string, so models anchor an expression for the whole
 * string. Without the anchors, generated code can match the expression directly, and its {@code $}
 * does not accept a trailing line break.
 */
final class PatternReader {

  /** Flags that change the meaning of anchors or spaces. */
  private static final java.util.regex.Pattern UNSUPPORTED_FLAGS =
      java.util.regex.Pattern.compile("\\(\\?[a-zA-Z]*[mx]");

  private static final String GROUP = "(?:";

  private PatternReader() {}

  /** Returns the pattern of an expression; for a whole string, without anchors. */
  static Constraints.RegexPattern read(String name, String regex) {
    if (!isAnchored(regex)) {
      return new Constraints.RegexPattern(name, regex, false);
    }
    String inside = regex.substring(1, regex.length() - 1);
    if (startsWithQuantifier(inside) || new RegexScanner(inside).hasTopLevelAlternative()) {
      return new Constraints.RegexPattern(name, regex, false);
    }
    return new Constraints.RegexPattern(name, ungroup(inside), true);
  }

  private static boolean isAnchored(String regex) {
    return regex.length() > 1
        && regex.startsWith("^")
        && regex.endsWith("$")
        && !isEscaped(regex, regex.length() - 1)
        && !regex.contains("\\Q")
        && !UNSUPPORTED_FLAGS.matcher(regex).find();
  }

  private static boolean isEscaped(String regex, int index) {
    int backslashes = 0;
    while (index - backslashes > 0 && regex.charAt(index - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private static boolean startsWithQuantifier(String inside) {
    return !inside.isEmpty() && "*+?{".indexOf(inside.charAt(0)) >= 0;
  }

  /** Removes a group around the whole expression, which serves the anchors only. */
  private static String ungroup(String inside) {
    boolean isGroup =
        inside.startsWith(GROUP) && new RegexScanner(inside).firstGroupEnd() == inside.length() - 1;
    return isGroup ? inside.substring(GROUP.length(), inside.length() - 1) : inside;
  }
}
