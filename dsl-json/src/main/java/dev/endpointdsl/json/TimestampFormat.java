package dev.endpointdsl.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;

/** How a point in time stands in JSON. */
public enum TimestampFormat {
  /** A number of seconds since 1970-01-01T00:00:00Z, with a fraction down to the nanosecond. */
  EPOCH_SECONDS("a number of seconds since 1970, at most to the nanosecond") {
    @Override
    String toText(Instant instant) {
      BigDecimal seconds = BigDecimal.valueOf(instant.getEpochSecond());
      BigDecimal fraction = BigDecimal.valueOf(instant.getNano(), NANO_DIGITS);
      return instant.getNano() == 0
          ? seconds.toPlainString()
          : seconds.add(fraction).stripTrailingZeros().toPlainString();
    }

    @Override
    Instant fromText(String number) {
      BigDecimal exact = decimal(number);
      long seconds = exact.setScale(0, RoundingMode.FLOOR).longValueExact();
      BigDecimal fraction = exact.subtract(BigDecimal.valueOf(seconds));
      return Instant.ofEpochSecond(seconds, fraction.movePointRight(NANO_DIGITS).longValueExact());
    }
  },

  /** RFC 3339: {@code "2026-11-01T12:30:00Z"}, with a fraction of the second where there is one. */
  DATE_TIME("a time such as \"2026-11-01T12:30:00Z\"") {
    @Override
    String toText(Instant instant) {
      return instant.toString();
    }

    @Override
    Instant fromText(String text) {
      return Instant.parse(text);
    }
  },

  /**
   * RFC 9110's IMF-fixdate: {@code "Sun, 01 Nov 2026 12:30:00 GMT"}, with a fraction of the second
   * where there is one.
   */
  HTTP_DATE("a time such as \"Sun, 01 Nov 2026 12:30:00 GMT\"") {
    @Override
    String toText(Instant instant) {
      return HttpDates.FORMAT.format(instant);
    }

    @Override
    Instant fromText(String text) {
      return HttpDates.FORMAT.parse(text, Instant::from);
    }
  };

  private static final int NANO_DIGITS = 9;

  private final String expected;

  TimestampFormat(String expected) {
    this.expected = expected;
  }

  /** The text, or for {@link #EPOCH_SECONDS} the digits, of a point in time. */
  abstract String toText(Instant instant);

  /**
   * The point in time of a text, or for {@link #EPOCH_SECONDS} of a number's text.
   *
   * @throws DateTimeException or {@link ArithmeticException} when it is none
   */
  abstract Instant fromText(String text);

  /** What messages say is expected. */
  String expected() {
    return expected;
  }

  /** A number that is no further away than any {@link Instant} and no finer than nanoseconds. */
  private static BigDecimal decimal(String number) {
    BigDecimal exact = new BigDecimal(number).stripTrailingZeros();
    // Both are looked at before any arithmetic: the digits of 1e999999999 would fill the memory.
    if (exact.scale() > NANO_DIGITS || exact.precision() - (long) exact.scale() > 20) {
      throw new DateTimeException(number);
    }
    return exact;
  }
}
