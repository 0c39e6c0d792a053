package dev.endpointdsl.samples.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;

/**
 * Draws an editor with a program, and javac's error under the line that it is about. The picture is
 * as wide as a README's text, and follows the color scheme of the reader's system.
 */
final class EditorPicture {

  private static final int WIDTH = 760;
  private static final int TITLE_BAR = 38;
  private static final int LINE = 23;
  private static final int MARGIN = 12;
  private static final int CODE_X = 58;
  private static final double ADVANCE = 8.4;
  private static final double MESSAGE_ADVANCE = 7.8;
  private static final int MESSAGE_COLUMNS = 72;

  private final SvgWriter svg = new SvgWriter();
  private int y = TITLE_BAR + MARGIN;

  private EditorPicture() {}

  /**
   * Draws one program.
   *
   * @param fileName the name in the title bar
   * @param source the program, of which the lines between its markers are drawn
   * @param error javac's error about one of these lines
   * @return the SVG document
   */
  static String of(String fileName, String source, Diagnostic<?> error) {
    EditorPicture picture = new EditorPicture();
    List<String> lines = source.lines().toList();
    int first = lineOf("// begin", lines) + 1;
    List<String> shown = lines.subList(first, lineOf("// end", lines));
    int indent = shown.get(0).length() - shown.get(0).stripLeading().length();
    for (int i = 0; i < shown.size(); i++) {
      int number = first + i + 1;
      String line = shown.get(i).substring(indent);
      if (number == error.getLineNumber()) {
        picture.lineWithError(number, line, indent, error);
      } else {
        picture.line(number, line);
      }
    }
    return picture.document(fileName, error);
  }

  private static int lineOf(String marker, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(marker)) {
        return i;
      }
    }
    throw new AssertionError("The program has no line " + marker);
  }

  private void line(int number, String line) {
    int baseline = y + 16;
    String digits = String.valueOf(number);
    svg.text("gutter", CODE_X - 20 - digits.length() * ADVANCE, baseline, ADVANCE, digits);
    for (JavaToken token : JavaToken.of(line)) {
      svg.text(token.kind().style(), x(token.column()), baseline, ADVANCE, token.text());
    }
    y += LINE;
  }

  private void lineWithError(int number, String line, int indent, Diagnostic<?> error) {
    svg.rectangle("error-line", 1, y, WIDTH - 2, LINE, 0);
    long beforeCaret = error.getPosition() - error.getStartPosition();
    int begin = (int) (error.getColumnNumber() - 1 - beforeCaret) - indent;
    int length = (int) (error.getEndPosition() - error.getStartPosition());
    svg.squiggle(x(begin), x(begin + length), y + LINE - 1);
    line(number, line);
    message(error.getMessage(Locale.ROOT));
  }

  /** Draws the message's tag, if there is one, and below it the wrapped message. */
  private void message(String message) {
    int tagEnd = message.startsWith("[") ? message.indexOf("] ") + 1 : 0;
    List<String> lines = wrapped(message.substring(tagEnd).strip());
    int height = (lines.size() + 1) * 20 + 12;
    svg.rectangle("message-box", CODE_X, y + 5, WIDTH - CODE_X - 20, height, 6);
    svg.rectangle("message-bar", CODE_X, y + 5, 4, height, 2);
    int baseline = y + 26;
    String head = "error: " + message.substring(0, tagEnd);
    svg.text("message-head", CODE_X + 18, baseline, MESSAGE_ADVANCE, head.strip());
    for (String line : lines) {
      baseline += 20;
      svg.text("message", CODE_X + 18, baseline, MESSAGE_ADVANCE, line);
    }
    y += height + 12;
  }

  private static List<String> wrapped(String message) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : message.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > MESSAGE_COLUMNS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private String document(String fileName, Diagnostic<?> error) {
    SvgWriter frame = new SvgWriter();
    int height = y + MARGIN;
    frame.rectangle("window", 0.5, 0.5, WIDTH - 1, height - 1, 10);
    frame.line("divider", 0, TITLE_BAR + 0.5, WIDTH, TITLE_BAR + 0.5);
    for (int i = 0; i < 3; i++) {
      frame.circle("dot", 22 + i * 20, TITLE_BAR / 2.0, 6);
    }
    double title = (WIDTH - fileName.length() * MESSAGE_ADVANCE) / 2;
    frame.text("gutter", title, TITLE_BAR / 2.0 + 5, MESSAGE_ADVANCE, fileName);
    String description = fileName + " with javac's " + error.getMessage(Locale.ROOT);
    return SvgWriter.document(WIDTH, height, description, frame.append(svg));
  }

  private static double x(int column) {
    return CODE_X + column * ADVANCE;
  }
}
