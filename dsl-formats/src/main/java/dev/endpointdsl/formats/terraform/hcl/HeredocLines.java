package dev.endpointdsl.formats.terraform.hcl;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a heredoc.
 *
 * @param text the text that has it
 * @param start the offset of its first line
 * @param end the offset of the line with the delimiter
 * @param afterDelimiter the offset behind the delimiter
 */
record HeredocLines(String text, int start, int end, int afterDelimiter) {

  /** Finds the lines; null if no line has only the delimiter. */
  static @Nullable HeredocLines find(String text, int start, String delimiter) {
    for (int line = start; line < text.length(); line = nextLine(text, line)) {
      int word = skipBlanks(text, line);
      int after = word + delimiter.length();
      if (text.startsWith(delimiter, word) && endsLine(text, after)) {
        return new HeredocLines(text, start, line, after);
      }
    }
    return null;
  }

  private static int nextLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static boolean endsLine(String text, int from) {
    int at = skipBlanks(text, from);
    return at == text.length() || text.charAt(at) == '\n' || text.startsWith("\r\n", at);
  }

  /** Returns the minimum indentation of the lines that are not blank. */
  int indentation() {
    int least = Integer.MAX_VALUE;
    for (int line = start; line < end; line = nextLine(text, line)) {
      if (!endsLine(text, line)) {
        least = Math.min(least, skipBlanks(text, line) - line);
      }
    }
    return least == Integer.MAX_VALUE ? 0 : least;
  }

  /** Returns where the text of a line begins if an indentation is removed. */
  int textOfLine(int line, int indentation) {
    return endsLine(text, line) ? line : line + indentation;
  }
}
