package dev.endpointdsl.formats.request;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Reads the points in time that requests have, and writes them as RFC 3339. */
public final class InstantText {

  private static final int NANO_DIGITS = 9;

  private InstantText() {}

  /**
   * Returns a point in time as {@link Instant#parse} takes it.
   *
   * @param text seconds since 1970, a time of RFC 3339 or of RFC 9110
   */
  public static String of(String text) {
    return instant(text).toString();
  }

  private static Instant instant(String text) {
    if (Character.isLetter(text.charAt(0))) {
      return DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
    }
    return text.indexOf('T') > 0 ? Instant.parse(text) : ofSeconds(new BigDecimal(text));
  }

  private static Instant ofSeconds(BigDecimal exact) {
    BigDecimal whole = exact.setScale(0, RoundingMode.FLOOR);
    BigDecimal fraction = exact.subtract(whole).movePointRight(NANO_DIGITS);
    return Instant.ofEpochSecond(whole.longValueExact(), fraction.longValueExact());
  }
}
