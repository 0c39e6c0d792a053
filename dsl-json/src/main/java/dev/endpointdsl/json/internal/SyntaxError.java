package dev.endpointdsl.json.internal;

import java.io.Serial;

/** The position at which a document is not valid JSON. Only this module throws and catches it. */
public final class SyntaxError extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final int offset;
  private final boolean inValue;

  SyntaxError(int offset, boolean inValue, String message) {
    super(message, null, false, false);
    this.offset = offset;
    this.inValue = inValue;
  }

  /** Returns the index of the char, counted from 0. */
  public int offset() {
    return offset;
  }

  /** Returns whether a value was expected, not a name or punctuation. */
  public boolean inValue() {
    return inValue;
  }

  /** Returns the problem and its remedy. */
  public String message() {
    return String.valueOf(getMessage());
  }
}
