package dev.endpointdsl.formats.recorded;

import java.util.List;
import java.util.Random;

/** Changes documents so that they are nearly right. */
final class Mutations {

  /** Strings with a meaning in one of the formats. */
  private static final List<String> PIECES =
      List.of(
          "\"",
          "'",
          "`",
          "${",
          "$(",
          "$",
          "%{",
          "}",
          "{",
          "[",
          "]",
          "(",
          ")",
          "<<A\n",
          "<<",
          "=",
          "==",
          ":",
          ": ",
          ",",
          ", ",
          ";",
          "|",
          "&",
          "&&",
          "&a ",
          "*a",
          "!",
          "!Ref ",
          "!Sub ",
          "!If [",
          "!Select [9, ",
          "Fn::If",
          "\n",
          "\r\n",
          "\t",
          " ",
          "- ",
          "---\n",
          "#",
          "//",
          "/*",
          "\\",
          "\\u",
          "\\N{",
          "~",
          "?",
          "^",
          ".",
          "[*]",
          "for",
          "each",
          "null",
          "None",
          "TRUE",
          "true",
          "e0",
          "0x",
          "1e9",
          "1e-400",
          "-",
          "-0",
          "9999999999",
          "_",
          "@",
          "**",
          "f\"",
          "r'",
          "'''",
          "\"\"\"",
          "\u0000",
          "\u0007",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\uD83D\uDE00",
          "\uDE00",
          "\uDC01",
          "\uD83D",
          "\u00e9",
          "e\u0301");

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Returns a document with one to four changes. */
  String mutated(String text, String other) {
    String mutated = text;
    for (int i = random.nextInt(4); i >= 0; i--) {
      mutated = changed(mutated, other);
    }
    return mutated;
  }

  private String changed(String text, String other) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(6));
    String before = text.substring(0, at);
    return switch (random.nextInt(6)) {
      case 0 -> before + any(PIECES) + text.substring(at);
      case 1 -> before + text.substring(end);
      case 2 -> before + any(PIECES).repeat(random.nextInt(3)) + text.substring(end);
      case 3 -> before + part(text) + text.substring(at);
      case 4 -> before + part(other) + text.substring(end);
      default -> before + (char) (32 + random.nextInt(95)) + text.substring(end);
    };
  }

  /** Returns some characters of a document, often whole lines. */
  private String part(String text) {
    int begin = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), begin + random.nextInt(80));
    if (random.nextBoolean()) {
      begin = text.lastIndexOf('\n', begin) + 1;
      end = Math.max(begin, text.lastIndexOf('\n', end) + 1);
    }
    return text.substring(begin, end);
  }
}
