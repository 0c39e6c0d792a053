package dev.endpointdsl.formats.terraform.hcl;

import dev.endpointdsl.formats.terraform.hcl.Expression.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads strings and heredocs, with the references in them. */
final class TemplateReader {

  private final Cursor in;
  private final ExpressionReader expressions;

  TemplateReader(Cursor in, ExpressionReader expressions) {
    this.in = in;
    this.expressions = expressions;
  }

  /** The parts of a template that have been read. */
  private final class Parts {
    private final List<Expression> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int literalStart = in.at();

    private void add(Expression part) {
      flush();
      parts.add(part);
      literalStart = in.at();
    }

    private void flush() {
      if (!literal.isEmpty()) {
        parts.add(in.node(Kind.STRING, literal.toString(), List.of(), literalStart));
        literal.setLength(0);
      }
    }

    private Expression finish(int start) {
      flush();
      if (parts.isEmpty()) {
        return in.node(Kind.STRING, "", List.of(), start);
      }
      Expression first = parts.get(0);
      boolean wholeString = parts.size() == 1 && first.kind() == Kind.STRING;
      return wholeString
          ? in.node(Kind.STRING, first.text(), List.of(), start)
          : parts.size() == 1 && first.kind() != Kind.OPAQUE
              ? first
              : in.node(Kind.TEMPLATE, "", parts, start);
    }
  }

  /** Reads all characters as a template. */
  Expression whole() {
    int start = in.at();
    Parts parts = new Parts();
    while (!in.isAtEnd()) {
      if (!sequence(parts)) {
        literal(parts);
      }
    }
    return parts.finish(start);
  }

  Expression quoted() {
    int start = in.at();
    in.expect("\"", "");
    Parts parts = new Parts();
    while (!in.accept("\"")) {
      if (in.isAtLineEnd()) {
        throw in.error(
            in.at(), "the string is not closed on its line; close it, or write a line end as \\n");
      }
      if (in.peek() == '\\') {
        escape(parts.literal);
      } else if (!sequence(parts)) {
        literal(parts);
      }
    }
    return parts.finish(start);
  }

  private void literal(Parts parts) {
    parts.literal.append((char) in.peek());
    in.moveTo(in.at() + 1);
  }

  private void escape(StringBuilder out) {
    int start = in.at();
    in.moveTo(start + 1);
    int c = in.peek();
    in.moveTo(start + 2);
    switch (c) {
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case '"', '\\' -> out.append((char) c);
      case 'u' -> out.appendCodePoint(hexadecimal(start, 4));
      case 'U' -> out.appendCodePoint(hexadecimal(start, 8));
      default ->
          throw in.error(start, "HCL has no such escape; write \\n, \\r, \\t, \\\", \\\\, \\uNNNN");
    }
  }

  private int hexadecimal(int start, int digits) {
    int end = in.at() + digits;
    String hex = end <= in.text().length() ? in.text().substring(in.at(), end) : "";
    if (!hex.matches("[0-9a-fA-F]{" + digits + "}")
        || Long.parseLong(hex, 16) > Character.MAX_CODE_POINT) {
      throw in.error(start, "expected " + digits + " hexadecimal digits of a character");
    }
    in.moveTo(end);
    return Integer.parseInt(hex, 16);
  }

  /** Reads what begins with {@code $} or {@code %}; false if it is literal. */
  private boolean sequence(Parts parts) {
    if (in.accept("$${") || in.accept("%%{")) {
      parts.literal.append(in.text(), in.at() - 2, in.at());
      return true;
    }
    if (in.looksAt("${")) {
      reference(parts);
      return true;
    }
    if (in.looksAt("%{")) {
      directive(parts);
      return true;
    }
    return false;
  }

  private void reference(Parts parts) {
    int start = in.at();
    parts.flush();
    in.accept("${");
    boolean strips = in.accept("~");
    Expression inner = expressions.read(true);
    in.skip(true);
    strips |= in.accept("~");
    in.expect("}", "after the reference");
    parts.add(strips ? in.node(Kind.OPAQUE, "", List.of(inner), start) : inner);
  }

  /** Reads {@code %{if x}}, which is not evaluated. */
  private void directive(Parts parts) {
    int start = in.at();
    parts.flush();
    in.accept("%{");
    in.accept("~");
    in.skip(true);
    String keyword = in.identifier();
    if (keyword.equals("for")) {
      while (!in.isAtEnd() && !keyword.equals("in")) {
        in.skip(true);
        in.accept(",");
        in.skip(true);
        keyword = in.identifier();
        if (keyword.isEmpty()) {
          throw in.error(in.at(), "expected in after the names of the loop, found " + in.found());
        }
      }
    }
    if (keyword.equals("if") || keyword.equals("in")) {
      expressions.read(true);
    }
    in.skip(true);
    in.accept("~");
    in.expect("}", "after the directive");
    parts.add(in.node(Kind.OPAQUE, "", List.of(), start));
  }

  /** Reads {@code <<EOT}, whose lines end before the line that has only the delimiter. */
  Expression heredoc() {
    int start = in.at();
    in.expect("<<", "");
    boolean indented = in.accept("-");
    String delimiter = in.identifier();
    in.skip(false);
    if (delimiter.isEmpty() || in.peek() != '\n') {
      throw in.error(start, "a heredoc begins with << and a word, and its text on the next line");
    }
    in.moveTo(in.at() + 1);
    HeredocLines lines = HeredocLines.find(in.text(), in.at(), delimiter);
    if (lines == null) {
      throw in.error(start, "the heredoc has no end; add a line with only " + delimiter);
    }
    in.enter();
    Expression read = content(lines, indented ? lines.indentation() : 0, start);
    in.leave();
    return read;
  }

  private Expression content(HeredocLines lines, int indentation, int start) {
    Parts parts = new Parts();
    boolean lineStart = true;
    while (in.at() < lines.end()) {
      if (lineStart) {
        in.moveTo(lines.textOfLine(in.at(), indentation));
      }
      lineStart = in.peek() == '\n';
      if (in.looksAt("\r\n")) {
        in.moveTo(in.at() + 1);
      } else if (!sequence(parts)) {
        literal(parts);
      }
    }
    if (in.at() > lines.end()) {
      throw in.error(start, "a reference in the heredoc has no end; close it with }");
    }
    Expression read = parts.finish(start);
    in.moveTo(lines.afterDelimiter());
    return read;
  }
}
