package dev.endpointdsl.json.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds the first syntax error of a document that the parser has refused. The parser's own messages
 * name its classes and settings, and its positions are after the error.
 */
public final class SyntaxScanner {

  /** The expected token. */
  private enum State {
    VALUE,
    FIRST_ELEMENT_OR_END,
    FIRST_NAME_OR_END,
    NAME,
    COMMA_OR_END
  }

  private final TokenScanner tokens;
  private final String text;

  /** The offsets of the open brackets, innermost first. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private SyntaxScanner(String text) {
    this.text = text;
    this.tokens = new TokenScanner(text);
  }

  /** Finds the first error; empty if there is none. */
  public static Optional<SyntaxError> firstError(String text) {
    try {
      new SyntaxScanner(text).scan();
      return Optional.empty();
    } catch (SyntaxError e) {
      return Optional.of(e);
    }
  }

  private void scan() {
    State state = State.VALUE;
    do {
      tokens.skipBlank();
      if (tokens.atEnd()) {
        throw endsEarly();
      }
      state = step(state);
    } while (state != State.COMMA_OR_END || !open.isEmpty());
    tokens.skipBlank();
    if (!tokens.atEnd()) {
      throw error(false, "expected the end of the document, found " + found());
    }
  }

  private State step(State state) {
    return switch (state) {
      case VALUE -> value();
      case FIRST_ELEMENT_OR_END -> tokens.peek() == ']' ? close() : value();
      case FIRST_NAME_OR_END -> tokens.peek() == '}' ? close() : name();
      case NAME -> name();
      case COMMA_OR_END -> commaOrEnd();
    };
  }

  private State value() {
    char c = tokens.peek();
    if (c == '{' || c == '[') {
      return open(c == '{' ? State.FIRST_NAME_OR_END : State.FIRST_ELEMENT_OR_END);
    }
    if (c == '"') {
      tokens.string(true);
    } else {
      tokens.numberOrLiteral();
    }
    return State.COMMA_OR_END;
  }

  private State open(State next) {
    if (open.size() == JsonLimits.DEPTH) {
      throw error(true, JsonLimits.TOO_DEEP);
    }
    open.push(tokens.offset());
    tokens.skip();
    return next;
  }

  private State close() {
    open.pop();
    tokens.skip();
    return State.COMMA_OR_END;
  }

  private State name() {
    if (tokens.peek() != '"') {
      String hint = tokens.peek() == '}' ? "; remove the comma before it" : "";
      throw error(false, "expected a name in double quotes, found " + found() + hint);
    }
    tokens.string(false);
    tokens.skipBlank();
    if (tokens.atEnd()) {
      throw endsEarly();
    }
    if (tokens.peek() != ':') {
      throw error(false, "expected a colon after the name, found " + found());
    }
    tokens.skip();
    return State.VALUE;
  }

  private State commaOrEnd() {
    boolean inObject = inObject();
    char c = tokens.peek();
    if (c == (inObject ? '}' : ']')) {
      return close();
    }
    if (c != ',') {
      String end = inObject ? "}" : "]";
      throw error(false, "expected a comma or the closing " + end + ", found " + found());
    }
    tokens.skip();
    return inObject ? State.NAME : State.VALUE;
  }

  private boolean inObject() {
    return text.charAt(open.element()) == '{';
  }

  private SyntaxError endsEarly() {
    if (open.isEmpty()) {
      return error(false, "the document is empty");
    }
    Position start = Position.of(text, open.element());
    String what = inObject() ? "object" : "array";
    return error(false, "the document ends inside the " + what + " that begins at " + start);
  }

  private String found() {
    char c = tokens.peek();
    return tokens.shown() + (c == '/' || c == '#' ? " (JSON has no comments)" : "");
  }

  private SyntaxError error(boolean inValue, String message) {
    return new SyntaxError(tokens.offset(), inValue, message);
  }
}
