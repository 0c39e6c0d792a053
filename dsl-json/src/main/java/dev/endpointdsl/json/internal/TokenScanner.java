package dev.endpointdsl.json.internal;

import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.message.QuotedText;
import java.util.Locale;

/** Skips the tokens of a document, and reports the first one that is not valid. */
final class TokenScanner {

  private final String text;
  private int at;

  TokenScanner(String text) {
    this.text = text;
  }

  int offset() {
    return at;
  }

  boolean atEnd() {
    return at == text.length();
  }

  /** Returns the next char, which must exist. */
  char peek() {
    return text.charAt(at);
  }

  void skip() {
    at++;
  }

  void skipBlank() {
    while (!atEnd() && " \t\r\n".indexOf(peek()) >= 0) {
      at++;
    }
  }

  /** Skips a string or a name in double quotes. */
  void string(boolean inValue) {
    int start = at++;
    while (!atEnd() && peek() != '"') {
      if (peek() == '\\') {
        escape(inValue);
      } else {
        character(inValue);
      }
    }
    if (atEnd()) {
      throw new SyntaxError(start, inValue, "the string that begins here is not closed");
    }
    at++;
    if (!inValue) {
      name(start);
    }
  }

  private void name(int start) {
    if (Surrogates.hasUnpairedEscape(text.substring(start, at))) {
      throw new SyntaxError(
          start, false, "the name has an unpaired surrogate (\\ud800 to \\udfff)");
    }
    if (at - start - 2 > JsonLimits.NAME) {
      throw new SyntaxError(
          start, false, "the name has more than " + JsonLimits.NAME + " characters");
    }
  }

  private void character(boolean inValue) {
    if (peek() < ' ') {
      String escaped = String.format(Locale.ROOT, "\\u%04x", (int) peek());
      throw new SyntaxError(
          at,
          inValue,
          "a string must not contain a line end or control character; write it as " + escaped);
    }
    at++;
  }

  private void escape(boolean inValue) {
    int start = at++;
    if (atEnd()) {
      return;
    }
    char kind = text.charAt(at++);
    if (kind == 'u') {
      for (int i = 0; i < 4 && !atEnd(); i++, at++) {
        if (Character.digit(peek(), 16) < 0 || peek() > 'f') {
          throw new SyntaxError(start, inValue, "\\u is not followed by four hexadecimal digits");
        }
      }
    } else if ("\"\\/bfnrt".indexOf(kind) < 0) {
      throw new SyntaxError(
          start,
          inValue,
          "JSON has no escape for the character after \\; write \\\\ for a backslash");
    }
  }

  /** Skips a number, {@code true}, {@code false} or {@code null}. */
  void numberOrLiteral() {
    int start = at;
    while (!atEnd() && isWord(peek())) {
      at++;
    }
    String word = text.substring(start, at);
    switch (word) {
      case "true", "false", "null" -> {}
      case "" -> throw noValue(start);
      default -> number(word, start);
    }
  }

  private static void number(String word, int start) {
    boolean likeNumber = Character.isDigit(word.charAt(0)) || word.charAt(0) == '-';
    if (likeNumber && word.length() > JsonLimits.NUMBER) {
      throw new SyntaxError(
          start, true, "the number has more than " + JsonLimits.NUMBER + " digits");
    }
    if (!JsonNumber.isValid(word)) {
      throw new SyntaxError(start, true, "expected a value, found " + found(word));
    }
  }

  /** Describes a word without showing it, as it can be a secret, unless it is a known literal. */
  private static String found(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "nan", "inf", "-inf", "+inf", "infinity", "-infinity", "+infinity", "-nan" ->
          QuotedText.quote(word) + "; JSON has no such number";
      case "true", "false", "null" -> QuotedText.quote(word) + "; write it in lower case";
      case "none" -> QuotedText.quote(word) + "; remove the member, or write null";
      default ->
          "+-.0123456789".indexOf(word.charAt(0)) < 0
              ? "a word without quotes; a string needs double quotes"
              : "a malformed number; it has no leading + or 0, and digits around its point";
    };
  }

  private SyntaxError noValue(int start) {
    String remedy =
        switch (peek()) {
          case '\'' -> "; a string needs double quotes";
          case '/', '#' -> "; JSON has no comments";
          case ']', '}' -> "; remove the comma before it";
          default -> "";
        };
    return new SyntaxError(start, true, "expected a value, found " + shown() + remedy);
  }

  /** Describes the next character; what could begin a secret without quotes is not shown. */
  String shown() {
    int next = text.codePointAt(at);
    boolean isShown = "{}[]:,'\"".indexOf(next) >= 0 || !isGraphic(next);
    if (isShown) {
      return QuotedText.quote(Character.toString(next));
    }
    return next == '/' || next == '#' ? "a comment" : "a character outside of quotes";
  }

  private static boolean isGraphic(int codePoint) {
    return !Character.isWhitespace(codePoint)
        && !Character.isSpaceChar(codePoint)
        && Character.getType(codePoint) != Character.FORMAT
        && !Character.isISOControl(codePoint);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.' || c == '_';
  }
}
