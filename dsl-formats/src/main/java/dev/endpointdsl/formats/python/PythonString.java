package dev.endpointdsl.formats.python;

import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceReference.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads one string literal. */
final class PythonString {

  private static final Map<Character, Character> ESCAPES =
      Map.ofEntries(
          Map.entry('n', '\n'),
          Map.entry('t', '\t'),
          Map.entry('r', '\r'),
          Map.entry('\\', '\\'),
          Map.entry('\'', '\''),
          Map.entry('"', '"'),
          Map.entry('a', '\u0007'),
          Map.entry('b', '\b'),
          Map.entry('f', '\f'),
          Map.entry('v', '\u000b'));

  private final ReadingLog log;
  private final String text;
  private final int begin;
  private final boolean raw;
  private final boolean formatted;
  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();
  private final StringBuilder all = new StringBuilder();
  private int offset;

  PythonString(ReadingLog log, int begin) {
    this.log = log;
    this.text = log.text().text();
    this.begin = begin;
    int quoteAt = begin;
    while (text.charAt(quoteAt) != '\'' && text.charAt(quoteAt) != '"') {
      quoteAt++;
    }
    String prefix = text.substring(begin, quoteAt).toLowerCase(Locale.ROOT);
    this.raw = prefix.contains("r");
    this.formatted = prefix.contains("f");
    if (prefix.contains("b")) {
      throw problem(begin, "no member has bytes; remove the prefix b");
    }
    String one = text.substring(quoteAt, quoteAt + 1);
    String quote = text.startsWith(one.repeat(3), quoteAt) ? one.repeat(3) : one;
    this.offset = quoteAt + quote.length();
    read(quote);
  }

  private void read(String quote) {
    while (!text.startsWith(quote, offset)) {
      if (offset >= text.length() || (quote.length() == 1 && text.charAt(offset) == '\n')) {
        throw problem(begin, "the string is not closed");
      }
      character();
    }
    offset += quote.length();
    endLiteral();
  }

  private void character() {
    char c = text.charAt(offset);
    if (c == '\\' && offset + 1 < text.length()) {
      if (raw) {
        append(text.substring(offset, offset + 2));
        offset += 2;
      } else {
        escape();
      }
    } else if (formatted && (text.startsWith("{{", offset) || text.startsWith("}}", offset))) {
      append(String.valueOf(c));
      offset += 2;
    } else if (formatted && c == '{') {
      replacement();
    } else if (c == '\r' && text.startsWith("\r\n", offset)) {
      append("\n");
      offset += 2;
    } else {
      append(String.valueOf(c));
      offset++;
    }
  }

  private void append(String characters) {
    literal.append(characters);
    all.append(characters);
  }

  private void replacement() {
    int end = text.indexOf('}', offset);
    String name = end < 0 ? "" : text.substring(offset + 1, end).trim();
    if (!name.matches("[A-Za-z_][A-Za-z0-9_.]*")) {
      throw problem(offset, "only names are read in an f-string; write the value");
    }
    endLiteral();
    parts.add(Part.reference(name));
    all.append('{').append(name).append('}');
    offset = end + 1;
  }

  private void endLiteral() {
    if (!literal.isEmpty()) {
      parts.add(Part.literal(literal.toString()));
      literal.setLength(0);
    }
  }

  private void escape() {
    int at = offset;
    char c = text.charAt(at + 1);
    offset += 2;
    Character simple = ESCAPES.get(c);
    if (simple != null) {
      append(String.valueOf(simple));
    } else if (c == '\n') {
      append("");
    } else if (c == '\r' && offset < text.length() && text.charAt(offset) == '\n') {
      offset++;
    } else if (c >= '0' && c <= '7') {
      octal(at);
    } else if (c == 'x' || c == 'u' || c == 'U') {
      hexadecimal(at, c == 'x' ? 2 : c == 'u' ? 4 : 8);
    } else if (c == 'N') {
      named(at);
    } else {
      append("\\" + c);
    }
  }

  private void octal(int at) {
    int end = at + 1;
    while (end < Math.min(text.length(), at + 4) && "01234567".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    append(Character.toString(Integer.parseInt(text.substring(at + 1, end), 8)));
    offset = end;
  }

  private void hexadecimal(int at, int digits) {
    String hex = text.substring(offset, Math.min(text.length(), offset + digits));
    if (!hex.matches("[0-9a-fA-F]{" + digits + "}")
        || Long.parseLong(hex, 16) > Character.MAX_CODE_POINT) {
      throw problem(at, "the escape is no character");
    }
    append(Character.toString(Integer.parseInt(hex, 16)));
    offset += digits;
  }

  private void named(int at) {
    int end = text.indexOf('}', offset);
    try {
      append(Character.toString(Character.codePointOf(text.substring(offset + 1, end))));
      offset = end + 1;
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
      FormatException problem = problem(at, "the escape names no character");
      problem.addSuppressed(e);
      throw problem;
    }
  }

  private FormatException problem(int at, String message) {
    return log.fatal(log.text().location(at), message);
  }

  PythonToken token() {
    boolean template = parts.stream().anyMatch(Part::isReference);
    return new PythonToken(
        PythonToken.Kind.STRING, all.toString(), template ? List.copyOf(parts) : List.of(), begin);
  }

  int end() {
    return offset;
  }
}
