package dev.endpointdsl.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;

/** The formats of a point in time in JSON. */
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

  /**
   * Formats a point in time as a string, or as the digits of a number for {@link #EPOCH_SECONDS}.
   */
  abstract String toText(Instant instant);

  /**
   * Parses a string, or the digits of a number for {@link #EPOCH_SECONDS}.
   *
   * @throws DateTimeException or {@link ArithmeticException} if it is not a point in time
   */
  abstract Instant fromText(String text);

  /** Returns a description of the format for messages. */
  String expected() {
    return expected;
  }

  /** Parses a number that is within the range of {@link Instant} and not finer than nanoseconds. */
  private static BigDecimal decimal(String number) {
    BigDecimal exact = new BigDecimal(number).stripTrailingZeros();
    // Checked before any arithmetic, because the digits of 1e999999999 would fill the memory.
    if (exact.scale() > NANO_DIGITS || exact.precision() - (long) exact.scale() > 20) {
      throw new DateTimeException(number);
    }
    return exact;
  }
}
