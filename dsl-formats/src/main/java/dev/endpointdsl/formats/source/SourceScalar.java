package dev.endpointdsl.formats.source;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A scalar.
 *
 * @param kind what it is in its own format
 * @param text a string's characters, without quotes and escapes; of other scalars, the characters
 *     in the text
 * @param number a number's value; null for other scalars and for numbers that are not finite
 * @param secret whether messages must not show it
 * @param location its position
 */
public record SourceScalar(
    ScalarKind kind,
    String text,
    @Nullable BigDecimal number,
    boolean secret,
    SourceLocation location)
    implements SourceNode {

  /** Creates a string. */
  public static SourceScalar string(String text, SourceLocation location) {
    return new SourceScalar(ScalarKind.STRING, text, null, false, location);
  }

  /** Creates a number. */
  public static SourceScalar number(String text, BigDecimal number, SourceLocation location) {
    return new SourceScalar(ScalarKind.NUMBER, text, number, false, location);
  }

  /** Creates a number that is not finite, such as {@code .inf}. */
  public static SourceScalar notFinite(String text, SourceLocation location) {
    return new SourceScalar(ScalarKind.NUMBER, text, null, false, location);
  }

  /** Creates true or false, as the text has it. */
  public static SourceScalar bool(boolean value, String text, SourceLocation location) {
    BigDecimal flag = value ? BigDecimal.ONE : BigDecimal.ZERO;
    return new SourceScalar(ScalarKind.BOOLEAN, text, flag, false, location);
  }

  /** Creates null, as the text has it. */
  public static SourceScalar nothing(String text, SourceLocation location) {
    return new SourceScalar(ScalarKind.NULL, text, null, false, location);
  }

  /** Returns the same scalar, which messages must not show. */
  public SourceScalar asSecret() {
    return new SourceScalar(kind, text, number, true, location);
  }

  /** Checks whether this is true. */
  public boolean isTrue() {
    return kind == ScalarKind.BOOLEAN && number != null && number.signum() > 0;
  }
}
