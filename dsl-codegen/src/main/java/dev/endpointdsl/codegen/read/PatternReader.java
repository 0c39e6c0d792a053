package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.Constraints;

/**
 * Tells whether a regular expression speaks of all of a text.
 *
 * <p>Smithy looks for a match anywhere, so that models anchor what they mean as a whole. Without
 * the anchors such an expression can be matched directly, and its {@code $} does not let a line
 * break through.
 */
final class PatternReader {

  /** Flags that change what anchors or blanks mean. */
  private static final java.util.regex.Pattern STRANGE_FLAGS =
      java.util.regex.Pattern.compile("\\(\\?[a-zA-Z]*[mx]");

  private static final String GROUP = "(?:";

  private PatternReader() {}

  static Constraints.Pattern read(String regex) {
    if (!isAnchored(regex)) {
      return new Constraints.Pattern(regex, false);
    }
    String inside = regex.substring(1, regex.length() - 1);
    if (startsWithQuantifier(inside) || new RegexScan(inside).hasTopLevelAlternative()) {
      return new Constraints.Pattern(regex, false);
    }
    return new Constraints.Pattern(ungroup(inside), true);
  }

  private static boolean isAnchored(String regex) {
    return regex.length() > 1
        && regex.startsWith("^")
        && regex.endsWith("$")
        && !isEscaped(regex, regex.length() - 1)
        && !regex.contains("\\Q")
        && !STRANGE_FLAGS.matcher(regex).find();
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

  /** Takes off a group around everything, which was there for the anchors only. */
  private static String ungroup(String inside) {
    boolean isGroup =
        inside.startsWith(GROUP) && new RegexScan(inside).firstGroupEnd() == inside.length() - 1;
    return isGroup ? inside.substring(GROUP.length(), inside.length() - 1) : inside;
  }
}
