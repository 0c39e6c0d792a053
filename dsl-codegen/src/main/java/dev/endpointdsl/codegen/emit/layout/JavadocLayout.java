package dev.endpointdsl.codegen.emit.layout;

import java.util.ArrayList;
import java.util.List;

/** The lines of a Javadoc comment: a single one if it fits, otherwise none that is too long. */
final class JavadocLayout {

  private static final String STAR = " * ";

  /** The indent of the lines that continue a block tag. */
  private static final String TAG_INDENT = "    ";

  private JavadocLayout() {}

  /**
   * Lays out a comment.
   *
   * @param comment its lines, from the one that opens it to the one that closes it
   */
  static List<String> of(List<String> comment) {
    String indent = leading(comment.get(0));
    List<String> text = comment.subList(1, comment.size() - 1);
    if (text.size() == 1) {
      String line =
          indent + "/** " + text.get(0).substring(indent.length() + STAR.length()) + " */";
      if (line.length() <= SourceLayout.WIDTH) {
        return List.of(line);
      }
    }
    List<String> lines = new ArrayList<>(List.of(comment.get(0)));
    text.forEach(line -> lines.addAll(wrapped(line, indent + STAR)));
    lines.add(comment.get(comment.size() - 1));
    return lines;
  }

  private static List<String> wrapped(String line, String start) {
    if (line.length() <= SourceLayout.WIDTH) {
      return List.of(line);
    }
    String text = line.substring(start.length());
    String more = text.startsWith("@") ? TAG_INDENT : leading(text);
    return WordWrap.lines(text, SourceLayout.WIDTH - start.length(), more).stream()
        .map(start::concat)
        .toList();
  }

  private static String leading(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }
}
