package dev.endpointdsl.codegen.emit.layout;

import java.util.ArrayList;
import java.util.List;

/** The lines of a comment that runs to the end of its line. */
final class CommentLayout {

  private static final String LEAD = "// ";
  private static final String MORE = "//     ";

  private CommentLayout() {}

  /** Breaks at spaces, or within a word that is longer than a line, such as an expression. */
  static List<String> of(String comment, int indent) {
    List<String> lines = new ArrayList<>();
    String lead = LEAD;
    String rest = comment.substring(LEAD.length());
    while (indent + lead.length() + rest.length() > SourceLayout.WIDTH) {
      int end = end(rest, SourceLayout.WIDTH - indent - lead.length());
      lines.add(" ".repeat(indent) + lead + rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
      lead = MORE;
    }
    lines.add(" ".repeat(indent) + lead + rest);
    return lines;
  }

  private static int end(String text, int most) {
    int space = text.lastIndexOf(' ', most);
    if (space > 0) {
      return space;
    }
    // A backslash before a "u" would be a Unicode escape, even in a comment.
    int end = most;
    while (end > 1 && text.charAt(end - 1) == '\\') {
      end--;
    }
    return end > 1 ? end : most & ~1;
  }
}
