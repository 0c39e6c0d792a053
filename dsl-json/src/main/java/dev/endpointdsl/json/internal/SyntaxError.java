package dev.endpointdsl.json.internal;

import java.io.Serial;

/** Where a text stops being JSON that is read. Never leaves the package. */
public final class SyntaxError extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final int offset;
  private final boolean inValue;

  SyntaxError(int offset, boolean inValue, String message) {
    super(message, null, false, false);
    this.offset = offset;
    this.inValue = inValue;
  }

  /** The char where it is, counted from 0. */
  public int offset() {
    return offset;
  }

  /** Whether a value was expected, rather than a name or a sign between values. */
  public boolean inValue() {
    return inValue;
  }

  /** What is wrong. */
  public String message() {
    return String.valueOf(getMessage());
  }
}
