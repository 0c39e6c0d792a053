package dev.endpointdsl.json.tree;

import java.math.BigDecimal;

/**
 * A JSON number, which is never converted to a binary one, so that no digit is lost.
 *
 * @param literal its digits, as JSON writes them
 */
public record JsonNumber(String literal) implements JsonValue {

  /** The maximum number of zeros that a normalized number has instead of an exponent. */
  private static final int MAX_ZEROS = 100;

  /**
   * Checks the digits.
   *
   * @throws IllegalArgumentException if JSON has no such number
   */
  public JsonNumber {
    if (!isValid(literal)) {
      throw new IllegalArgumentException("JSON has no number " + literal);
    }
  }

  /** Creates a whole number. */
  public static JsonNumber of(long number) {
    return new JsonNumber(Long.toString(number));
  }

  /** Checks whether a string is a number in JSON's notation. */
  public static boolean isValid(String literal) {
    int start = literal.startsWith("-") ? 1 : 0;
    int end = digitsEnd(literal, start);
    boolean zeros = literal.startsWith("0", start) && end > start + 1;
    if (end == start || zeros) {
      return false;
    }
    if (literal.startsWith(".", end)) {
      start = end + 1;
      end = digitsEnd(literal, start);
      if (end == start) {
        return false;
      }
    }
    if (literal.startsWith("e", end) || literal.startsWith("E", end)) {
      boolean sign = literal.startsWith("-", end + 1) || literal.startsWith("+", end + 1);
      start = end + (sign ? 2 : 1);
      end = digitsEnd(literal, start);
    }
    return end > start && end == literal.length();
  }

  private static int digitsEnd(String literal, int start) {
    int end = start;
    while (end < literal.length() && literal.charAt(end) >= '0' && literal.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  @Override
  public JsonNumber normalized() {
    BigDecimal number = new BigDecimal(literal);
    BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    boolean few = Math.abs((long) shortest.scale()) <= MAX_ZEROS;
    return new JsonNumber(few ? shortest.toPlainString() : shortest.toString());
  }
}
