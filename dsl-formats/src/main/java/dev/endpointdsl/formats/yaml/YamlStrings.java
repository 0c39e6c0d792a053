package dev.endpointdsl.formats.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes strings, with quotes where a reader of YAML 1.1 or 1.2 would see something else. */
public final class YamlStrings {

  private static final Set<String> WORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null", "~", "=", "<<");

  /** Anything that begins like a number, date or time; more than the grammars have. */
  private static final Pattern LIKE_A_NUMBER =
      Pattern.compile("[-+]?\\.?[0-9][-+.0-9A-Fa-f_:xobTtZzEe ]*|[-+]?\\.(?:inf|nan)");

  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<";

  private YamlStrings() {}

  /** Returns the string without quotes if it needs none, else with double quotes. */
  public static String quoted(String text) {
    return isPlain(text) ? text : doubleQuoted(text);
  }

  private static boolean isPlain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return !text.isEmpty()
        && INDICATORS.indexOf(text.charAt(0)) < 0
        && !text.startsWith(" ")
        && !text.endsWith(" ")
        && !text.endsWith(":")
        && !text.contains(": ")
        && !text.contains(" #")
        && !WORDS.contains(lower)
        && !LIKE_A_NUMBER.matcher(lower).matches()
        && text.codePoints().allMatch(YamlStrings::isPrintable);
  }

  private static boolean isPrintable(int c) {
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

  private static String doubleQuoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8).append('"');
    text.codePoints().forEach(c -> append(c, out));
    return out.append('"').toString();
  }

  private static void append(int c, StringBuilder out) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append((char) c);
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      case '\r' -> out.append("\\r");
      default -> {
        if (isPrintable(c)) {
          out.appendCodePoint(c);
        } else {
          String escape = c <= 0xff ? "\\x%02x" : c <= 0xffff ? "\\u%04x" : "\\U%08x";
          out.append(String.format(Locale.ROOT, escape, c));
        }
      }
    }
  }
}
