package dev.endpointdsl.codegen.pattern;

import java.util.List;

/** Turns an expression for a match anywhere into one for the whole string. */
final class UnanchoredPattern {

  private UnanchoredPattern() {}

  /**
   * Parses an expression and allows any string before and after it, except at an anchor.
   *
   * @throws UnsupportedExpressionException as {@link ExpressionParser#parse} does
   */
  static RegexNode parse(String regex) {
    boolean fromStart = regex.startsWith("^");
    boolean toEnd = regex.endsWith("$") && !isEscaped(regex, regex.length() - 1);
    int end = regex.length() - (toEnd ? 1 : 0);
    String bare = regex.substring(fromStart ? 1 : 0, end);
    boolean anchored = fromStart || toEnd;
    RegexNode expression =
        anchored ? ExpressionParser.parseBranch(bare) : ExpressionParser.parse(bare);
    RegexNode before = fromStart ? RegexNode.EMPTY : RegexNode.ANYTHING;
    RegexNode after = toEnd ? RegexNode.EMPTY : RegexNode.ANYTHING;
    return RegexNode.sequence(List.of(before, expression, after));
  }

  private static boolean isEscaped(String regex, int position) {
    int backslashes = 0;
    while (position > backslashes && regex.charAt(position - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }
}
