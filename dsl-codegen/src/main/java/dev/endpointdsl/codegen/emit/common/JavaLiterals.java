package dev.endpointdsl.codegen.emit.common;

import java.math.BigDecimal;

/** Java literals. */
public final class JavaLiterals {

  private static final int LONGEST_PLAIN = 24;
  private static final BigDecimal MAX_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

  private JavaLiterals() {}

  /** Returns the literal of an integer, with an {@code L} only if an {@code int} cannot hold it. */
  public static String ofLong(long number) {
    return number == (int) number ? Long.toString(number) : number + "L";
  }

  /** Returns a number for Javadoc and annotations; a very long one has an exponent. */
  public static String text(BigDecimal number) {
    String plain = number.toPlainString();
    return plain.length() <= LONGEST_PLAIN ? plain : number.stripTrailingZeros().toString();
  }

  /**
   * Returns the literal to compare with: an integer if possible, otherwise the nearest float or
   * double.
   */
  public static String ofNumber(BigDecimal number, boolean isFloat) {
    if (number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(MAX_LONG) <= 0) {
      return ofLong(number.longValueExact());
    }
    return isFloat ? finite(number.floatValue()) + "f" : Double.toString(finite(number));
  }

  /** A bound beyond the largest float excludes no float, and neither does the largest float. */
  private static float finite(float number) {
    return Math.max(-Float.MAX_VALUE, Math.min(Float.MAX_VALUE, number));
  }

  private static double finite(BigDecimal number) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, number.doubleValue()));
  }
}
