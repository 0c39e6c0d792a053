package dev.endpointdsl.formats.terraform.hcl;

import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.message.QuotedText;
import java.util.Optional;

/** A place in the characters that are being read, with limits. */
final class Cursor {

  /** How deeply blocks, brackets, calls and templates may be nested. */
  static final int MAX_DEPTH = 50;

  /** How deeply the operands of an expression may be nested. */
  static final int MAX_HEIGHT = 200;

  private static final int SHOWN = 20;

  private final SourceText source;
  private final String text;
  private final ReadingLog log;
  private final Optional<SourceLocation> outer;
  private int at;
  private int depth;

  Cursor(SourceText source, ReadingLog log, Optional<SourceLocation> outer) {
    this.source = source;
    this.text = source.text();
    this.log = log;
    this.outer = outer;
  }

  int at() {
    return at;
  }

  void moveTo(int offset) {
    at = offset;
  }

  String text() {
    return text;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  /** Returns the char at the cursor; -1 at the end. */
  int peek() {
    return isAtEnd() ? -1 : text.charAt(at);
  }

  boolean looksAt(String expected) {
    return text.startsWith(expected, at);
  }

  boolean accept(String expected) {
    boolean found = looksAt(expected);
    at += found ? expected.length() : 0;
    return found;
  }

  void expect(String expected, String where) {
    if (!accept(expected)) {
      throw error(at, "expected " + expected + " " + where + ", found " + found());
    }
  }

  /** Skips blanks and comments, and line ends if they mean nothing here. */
  void skip(boolean lineEnds) {
    while (!isAtEnd()) {
      if (looksAt("/*")) {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
          throw error(at, "the comment has no end; close it with */");
        }
        at = end + 2;
      } else if (looksAt("#") || looksAt("//")) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (isBlank(text.charAt(at)) || (lineEnds && text.charAt(at) == '\n')) {
        at++;
      } else {
        return;
      }
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }

  boolean isAtLineEnd() {
    return isAtEnd() || peek() == '\n';
  }

  boolean isAtIdentifier() {
    if (isAtEnd()) {
      return false;
    }
    int c = text.codePointAt(at);
    return c == '_' || Character.isUnicodeIdentifierStart(c);
  }

  /** Reads a name; empty if there is none. */
  String identifier() {
    int start = at;
    if (isAtIdentifier()) {
      while (!isAtEnd() && isPart(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return text.substring(start, at);
  }

  private static boolean isPart(int c) {
    return c == '-'
        || (Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
  }

  Span span(int start) {
    return new Span(source, start, at, outer);
  }

  SourceLocation location(int offset) {
    return new Span(source, offset, offset, outer).location();
  }

  void enter() {
    depth++;
    if (depth > MAX_DEPTH) {
      throw error(at, "the text is nested more than " + MAX_DEPTH + " levels deep; simplify it");
    }
  }

  void leave() {
    depth--;
  }

  Expression node(Expression.Kind kind, String value, java.util.List<Expression> parts, int start) {
    Expression node = Expression.of(kind, value, parts, span(start));
    if (node.height() > MAX_HEIGHT) {
      throw error(
          start, "the expression has more than " + MAX_HEIGHT + " operations in a row; split it");
    }
    return node;
  }

  /** Returns what is at the cursor, for messages. */
  String found() {
    if (isAtEnd()) {
      return "the end of the text";
    }
    if (peek() == '\n') {
      return "the end of the line";
    }
    int end = text.indexOf('\n', at);
    int shown = Math.min(end < 0 ? text.length() : end, at + SHOWN);
    return QuotedText.quote(text.substring(at, shown).strip());
  }

  FormatException error(int offset, String message) {
    return log.fatal(location(offset), message);
  }
}
