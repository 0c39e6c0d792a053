package dev.endpointdsl.json.tree;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A JSON number, which is never converted to a binary one, so that no digit is lost.
 *
 * @param literal its digits, as JSON writes them
 */
public record JsonNumber(String literal) implements JsonValue {

  private static final Pattern GRAMMAR =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][-+]?[0-9]++)?+");

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
    return GRAMMAR.matcher(literal).matches();
  }

  @Override
  public JsonNumber normalized() {
    BigDecimal number = new BigDecimal(literal);
    BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    boolean few = Math.abs((long) shortest.scale()) <= MAX_ZEROS;
    return new JsonNumber(few ? shortest.toPlainString() : shortest.toString());
  }
}
