package dev.endpointdsl.formats.javasource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes strings and numbers as Java literals. */
final class LiteralText {

  /** The maximum UTF-8 length of a constant of a class file, less what surrogates may add. */
  private static final int MAX_CHARS = 65_535 / 3;

  private static final String QUOTES = "\"\"\"";
  private static final Pattern SEVERAL_QUOTES = Pattern.compile("\"{3,}|\"$");
  private static final Pattern TRAILING_BLANK = Pattern.compile("[ \t]\n|[ \t]$");
  private static final int LONGEST_PLAIN = 18;

  private LiteralText() {}

  /** Returns the expression for a string. */
  static Code of(String string) {
    if (string.length() > MAX_CHARS) {
      List<Code> pieces = new ArrayList<>(List.of(new Code.Text("\"\"")));
      pieces(string).forEach(piece -> pieces.add(new Code.Text(quoted(piece))));
      return new Code.Call("String.join", pieces);
    }
    return isBlock(string) ? new Code.Lines(string) : new Code.Text(quoted(string));
  }

  /** Cuts a string where no surrogate pair is. */
  private static List<String> pieces(String string) {
    List<String> pieces = new ArrayList<>();
    for (int begin = 0; begin < string.length(); ) {
      int end = Math.min(begin + MAX_CHARS, string.length());
      if (end < string.length() && Character.isLowSurrogate(string.charAt(end))) {
        end--;
      }
      pieces.add(string.substring(begin, end));
      begin = end;
    }
    return pieces;
  }

  /** Checks whether a text block shows the lines of a string better than escapes do. */
  private static boolean isBlock(String string) {
    int lineEnd = string.indexOf('\n');
    boolean several = lineEnd >= 0 && lineEnd + 1 < string.length();
    boolean indented = string.startsWith(" ") && !string.endsWith("\n");
    return several
        && !indented
        && !TRAILING_BLANK.matcher(string).find()
        && string.codePoints().allMatch(c -> c == '\n' || isPrintable(c));
  }

  static String quoted(String string) {
    return "\"" + escaped(string, "\"") + "\"";
  }

  /** Returns the text block of a string, whose lines are indented. */
  static String block(String string, int indentation) {
    String margin = " ".repeat(indentation);
    String lines =
        SEVERAL_QUOTES
            .matcher(escaped(string, ""))
            .replaceAll(quotes -> quotes.group().replace("\"", "\\\\\""))
            .lines()
            .map(line -> line.isEmpty() ? line : margin + line)
            .collect(Collectors.joining("\n", QUOTES + "\n", ""));
    return string.endsWith("\n") ? lines + "\n" + margin + QUOTES : lines + QUOTES;
  }

  private static String escaped(String string, String quote) {
    StringBuilder out = new StringBuilder(string.length() + 8);
    boolean block = quote.isEmpty();
    string.codePoints().forEach(c -> append(c, block, out));
    return out.toString();
  }

  private static void append(int c, boolean block, StringBuilder out) {
    switch (c) {
      case '\\' -> out.append("\\\\");
      case '"' -> out.append(block ? "\"" : "\\\"");
      case '\n' -> out.append(block ? "\n" : "\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (isPrintable(c)) {
          out.appendCodePoint(c);
        } else {
          for (char unit : Character.toChars(c)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
          }
        }
      }
    }
  }

  static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }

  /** Returns a whole number for a parameter of a primitive type. */
  static String integer(String digits, String wireType) {
    boolean wide =
        new BigDecimal(digits).abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0;
    return switch (wireType) {
      case "byte", "short" -> "(" + wireType + ") " + digits;
      case "long" -> wide ? digits + "L" : digits;
      default -> digits;
    };
  }

  /** Returns a decimal number for a parameter of type {@code double}. */
  static String decimal(String digits) {
    BigDecimal number = new BigDecimal(digits);
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    if (number.toPlainString().length() > LONGEST_PLAIN) {
      return Double.toString(number.doubleValue());
    }
    boolean wide = number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0;
    return whole && wide ? number.toPlainString() + ".0" : number.toPlainString();
  }
}
