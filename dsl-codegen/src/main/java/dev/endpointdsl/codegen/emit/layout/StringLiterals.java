package dev.endpointdsl.codegen.emit.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a string literal that makes a line too long into several that are concatenated. */
final class StringLiterals {

  /** A line up to here is left as it is rather than taken apart. */
  private static final int TOLERATED = 120;

  /** Behind these, or as the first part of a line, a literal can be a concatenation. */
  private static final Pattern BEFORE = Pattern.compile("(.*([(,{=+]|return|case) ?)?");

  private static final Pattern AFTER = Pattern.compile("([,);}]| ->).*");

  private StringLiterals() {}

  /** Returns the index behind a string or character literal. */
  static int end(String code, int start) {
    int i = start + 1;
    while (code.charAt(i) != code.charAt(start)) {
      i += code.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  /** Returns the lines of code that cannot be broken between its literals. */
  static List<String> lines(String code, int indent) {
    List<String> lines = new ArrayList<>();
    String rest = code;
    int column = indent;
    while (column + rest.length() > TOLERATED) {
      int cut = cut(rest, SourceLayout.WIDTH - column);
      if (cut < 0) {
        break;
      }
      lines.add(" ".repeat(column) + rest.substring(0, cut) + "\"");
      rest = "+ \"" + rest.substring(cut);
      column = indent + CodeLayout.CONTINUATION;
    }
    lines.add(" ".repeat(column) + rest);
    return lines;
  }

  /** Returns where to cut the literal that crosses a column, or -1 if that is impossible. */
  private static int cut(String code, int width) {
    for (int start = code.indexOf('"'); start >= 0; start = code.indexOf('"', end(code, start))) {
      int end = end(code, start);
      if (end > width) {
        int cut = cut(code, start + 1, width - 1);
        boolean alone =
            BEFORE.matcher(code.substring(0, start)).matches()
                && AFTER.matcher(code.substring(end)).matches();
        return alone && cut > start + 1 ? cut : -1;
      }
    }
    return -1;
  }

  /** Returns the last index up to a column at which no escape sequence is torn apart. */
  private static int cut(String code, int start, int most) {
    int cut = start;
    for (int next = next(code, cut); next <= most; next = next(code, cut)) {
      cut = next;
    }
    return cut;
  }

  private static int next(String code, int i) {
    if (code.charAt(i) != '\\') {
      return i + Character.charCount(code.codePointAt(i));
    }
    int next = i + 1;
    if (code.charAt(next) == 'u') {
      return next + "u0000".length();
    }
    while (next - i <= "000".length() && Character.digit(code.charAt(next), 8) >= 0) {
      next++;
    }
    return next == i + 1 ? next + 1 : next;
  }
}
