package dev.endpointdsl.formats.source;

import java.math.BigDecimal;
import java.util.Optional;
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

  /**
   * Creates a number from its decimal digits, which may have an exponent. A number whose exponent
   * is out of every range counts as not finite.
   *
   * @param text the characters in the text
   * @param digits the same characters in the form of Java
   */
  public static SourceScalar number(String text, String digits, SourceLocation location) {
    return new SourceScalar(ScalarKind.NUMBER, text, finite(digits).orElse(null), false, location);
  }

  /**
   * Returns the value of decimal digits.
   *
   * @return the value; empty if the exponent is out of every range
   */
  public static Optional<BigDecimal> finite(String digits) {
    try {
      return Optional.of(new BigDecimal(digits));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
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
