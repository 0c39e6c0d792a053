package dev.endpointdsl.codegen.emit.common;

import java.math.BigDecimal;

/** Java literals. */
public final class JavaLiterals {

  private static final int LONGEST_PLAIN = 24;
  private static final BigDecimal MAX_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

  private JavaLiterals() {}

  /** A whole number; with an {@code L} only where an {@code int} would not hold it. */
  public static String ofLong(long number) {
    return number == (int) number ? Long.toString(number) : number + "L";
  }

  /** A number as people and annotations read it; very long ones with an exponent. */
  public static String text(BigDecimal number) {
    String plain = number.toPlainString();
    return plain.length() <= LONGEST_PLAIN ? plain : number.stripTrailingZeros().toString();
  }

  /** A number to compare with: whole where it is, else the nearest float or double. */
  public static String ofNumber(BigDecimal number, boolean isFloat) {
    if (number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(MAX_LONG) <= 0) {
      return ofLong(number.longValueExact());
    }
    return isFloat ? finite(number.floatValue()) + "f" : Double.toString(finite(number));
  }

  /** A bound beyond all floats excludes none of them, as little as the last one does. */
  private static float finite(float number) {
    return Math.max(-Float.MAX_VALUE, Math.min(Float.MAX_VALUE, number));
  }

  private static double finite(BigDecimal number) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, number.doubleValue()));
  }
}
