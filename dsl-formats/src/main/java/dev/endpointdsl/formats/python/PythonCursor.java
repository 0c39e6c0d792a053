package dev.endpointdsl.formats.python;

import dev.endpointdsl.formats.python.PythonToken.Kind;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.message.QuotedText;
import java.util.List;

/** Goes over the tokens of a document. */
final class PythonCursor {

  private final ReadingLog log;
  private final List<PythonToken> tokens;
  private int index;

  PythonCursor(ReadingLog log, List<PythonToken> tokens) {
    this.log = log;
    this.tokens = tokens;
  }

  /** Returns the current token; at the end, the last one. */
  PythonToken token() {
    return tokens.get(Math.min(index, tokens.size() - 1));
  }

  /** Returns the current token, and goes to the next one. */
  PythonToken next() {
    return tokens.get(index++);
  }

  /** Returns the token before the current one. */
  PythonToken previous() {
    return tokens.get(index - 1);
  }

  int index() {
    return index;
  }

  void moveTo(int other) {
    index = other;
  }

  /** Goes to the next token if the current one is an operator. */
  boolean accept(String operator) {
    boolean found = token().is(operator);
    index += found ? 1 : 0;
    return found;
  }

  void expect(String operator) {
    if (!accept(operator)) {
      throw unexpected(operator);
    }
  }

  PythonToken expectKind(Kind kind, String what) {
    if (token().kind() != kind) {
      throw unexpected(what);
    }
    return next();
  }

  /** Goes over a comma, unless the list or call ends here. */
  void separator(String end) {
    if (!accept(",") && !token().is(end)) {
      throw unexpected("a comma or " + end);
    }
  }

  void skipNewLines() {
    while (token().kind() == Kind.NEW_LINE) {
      index++;
    }
  }

  /** Goes over the arguments of a call, from its parenthesis on. */
  void skipCall() {
    int open = 0;
    do {
      if (token().kind() == Kind.END) {
        throw unexpected(")");
      }
      open += token().is("(") ? 1 : token().is(")") ? -1 : 0;
      index++;
    } while (open > 0);
  }

  /** Returns the characters from a token to the one before the current one. */
  String source(PythonToken begin) {
    PythonToken last = previous();
    int end = last.offset() + (last.kind() == Kind.STRING ? 0 : last.text().length());
    return log.text().text().substring(begin.offset(), end);
  }

  FormatException unexpected(String expected) {
    PythonToken found = token();
    String shown =
        found.kind() == Kind.END || found.kind() == Kind.NEW_LINE
            ? "the end of the line"
            : QuotedText.quote(found.text());
    return problem(found, "expected " + expected + ", found " + shown);
  }

  FormatException problem(PythonToken token, String message) {
    return log.fatal(location(token), message);
  }

  SourceLocation location(PythonToken token) {
    return log.text().location(token.offset());
  }
}
