package dev.endpointdsl.samples.docs;

import java.util.Locale;

/** Writes the few elements of SVG that pictures of these pages consist of. */
final class SvgWriter {

  /** The colors of GitHub's two themes, so that the picture belongs to the page around it. */
  private static final String STYLE =
      """
      <style>
      text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', \
      monospace; fill: #24292f; white-space: pre }
      .window { fill: #ffffff; stroke: #d0d7de }
      .divider { stroke: #d0d7de }
      .dot { fill: #d0d7de }
      .gutter { fill: #6e7781 }
      .keyword { fill: #cf222e }
      .string { fill: #0a3069 }
      .number { fill: #0550ae }
      .method { fill: #6639ba }
      .error-line, .message-box { fill: #ffebe9 }
      .message-bar { fill: #cf222e }
      .message { fill: #82071e; font-size: 13px }
      .message-head { fill: #82071e; font-size: 13px; font-weight: bold }
      .squiggle { fill: none; stroke: #cf222e; stroke-width: 1.6 }
      @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 }
      .window { fill: #0d1117; stroke: #3d444d }
      .divider { stroke: #3d444d }
      .dot { fill: #3d444d }
      .gutter { fill: #8b949e }
      .keyword { fill: #ff7b72 }
      .string { fill: #a5d6ff }
      .number { fill: #79c0ff }
      .method { fill: #d2a8ff }
      .error-line, .message-box { fill: #3a1619 }
      .message-bar { fill: #f85149 }
      .message, .message-head { fill: #ffb3ad }
      .squiggle { stroke: #f85149 }
      }
      </style>
      """;

  private final StringBuilder elements = new StringBuilder();

  /** Returns a whole document. */
  static String document(int width, int height, String description, SvgWriter content) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" "
            .formatted(width, height)
        + "viewBox=\"0 0 %d %d\" role=\"img\">%n".formatted(width, height).stripTrailing()
        + "\n<title>"
        + escaped(description)
        + "</title>\n"
        + STYLE
        + content.elements
        + "</svg>\n";
  }

  /**
   * Adds characters of one style, stretched to the given advance for each character, so that every
   * monospaced font has the same columns.
   */
  void text(String style, double x, double y, double advance, String text) {
    add(
        "<text class=\"%s\" x=\"%s\" y=\"%s\" textLength=\"%s\""
            + " lengthAdjust=\"spacingAndGlyphs\">%s</text>",
        style, number(x), number(y), number(text.length() * advance), escaped(text));
  }

  void rectangle(String style, double x, double y, double width, double height, double radius) {
    add(
        "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"/>",
        style, number(x), number(y), number(width), number(height), number(radius));
  }

  void line(String style, double x1, double y1, double x2, double y2) {
    add(
        "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>",
        style, number(x1), number(y1), number(x2), number(y2));
  }

  void circle(String style, double x, double y, double radius) {
    add(
        "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>",
        style, number(x), number(y), number(radius));
  }

  /** Adds the wavy line that editors draw under an error. */
  void squiggle(double begin, double end, double y) {
    StringBuilder path = new StringBuilder("M" + number(begin) + " " + number(y));
    double up = -3;
    for (double x = begin + 3; x < end + 1.5; x += 3) {
      path.append(" L").append(number(x)).append(' ').append(number(y + up));
      up = -3 - up;
    }
    add("<path class=\"squiggle\" d=\"%s\"/>", path);
  }

  /** Adds the elements of another writer, which are drawn above those of this one. */
  SvgWriter append(SvgWriter other) {
    elements.append(other.elements);
    return this;
  }

  private void add(String element, Object... arguments) {
    elements.append(String.format(Locale.ROOT, element, arguments)).append('\n');
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
