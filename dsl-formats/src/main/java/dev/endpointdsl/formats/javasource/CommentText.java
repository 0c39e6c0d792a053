package dev.endpointdsl.formats.javasource;

import java.util.ArrayList;
import java.util.List;

/** Writes text as comments, in which no character ends the comment or begins an escape. */
final class CommentText {

  private static final int WIDTH = 80;

  private CommentText() {}

  /** Returns the lines of a comment. */
  static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : printable(text).split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Returns text for the inline code of Javadoc. */
  static String code(String text) {
    return printable(text)
        .replace("*/", "* /")
        .replace("@", "(at)")
        .replace("{", "(")
        .replace("}", ")");
  }

  private static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(LiteralText.isPrintable(c) ? c : ' '));
    return out.toString().replace("\\u", "\\ u").stripTrailing();
  }
}
