package dev.endpointdsl.codegen.javasource;

/** Writes text as a string literal. */
final class StringLiteral {

  /** The continuation of the text behind a line feed, on a line of its own. */
  private static final String CONTINUATION = "\"\n    + \"";

  private StringLiteral() {}

  static String of(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), literal);
      if (text.charAt(i) == '\n' && i + 1 < text.length()) {
        literal.append(CONTINUATION);
      }
    }
    return literal.append('"').toString();
  }

  private static void append(char c, StringBuilder literal) {
    switch (c) {
      case '\b' -> literal.append("\\b");
      case '\t' -> literal.append("\\t");
      case '\n' -> literal.append("\\n");
      case '\f' -> literal.append("\\f");
      case '\r' -> literal.append("\\r");
      case '"' -> literal.append("\\\"");
      case '\\' -> literal.append("\\\\");
      default -> {
        if (Character.isISOControl(c)) {
          literal.append(String.format("\\u%04x", (int) c));
        } else {
          literal.append(c);
        }
      }
    }
  }
}
