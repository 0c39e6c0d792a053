package dev.endpointdsl.json;

import dev.endpointdsl.Bytes;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads scalar values; each method reads the current token. */
final class ScalarReader {

  private final JsonParser parser;
  private final TypeMismatches mismatches;

  ScalarReader(JsonParser parser, TypeMismatches mismatches) {
    this.parser = parser;
    this.mismatches = mismatches;
  }

  @Nullable String string() {
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      return parser.getString();
    }
    mismatches.expected("a string");
    return null;
  }

  @Nullable Boolean bool() {
    if (parser.hasToken(JsonToken.VALUE_TRUE)) {
      return Boolean.TRUE;
    }
    if (parser.hasToken(JsonToken.VALUE_FALSE)) {
      return Boolean.FALSE;
    }
    mismatches.expected("true or false");
    return null;
  }

  @Nullable Integer integer() {
    if (isWhole(Integer.MIN_VALUE, Integer.MAX_VALUE)) {
      return parser.getIntValue();
    }
    return null;
  }

  @Nullable Short shortNumber() {
    if (isWhole(Short.MIN_VALUE, Short.MAX_VALUE)) {
      return (short) parser.getIntValue();
    }
    return null;
  }

  @Nullable Byte byteNumber() {
    if (isWhole(Byte.MIN_VALUE, Byte.MAX_VALUE)) {
      return (byte) parser.getIntValue();
    }
    return null;
  }

  @Nullable Long longNumber() {
    if (isWhole(Long.MIN_VALUE, Long.MAX_VALUE)) {
      return parser.getLongValue();
    }
    return null;
  }

  /** Checks whether the token is a whole number within bounds; otherwise, reports a problem. */
  private boolean isWhole(long min, long max) {
    if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
      mismatches.expectedWhole();
      return false;
    }
    JsonParser.NumberType type = parser.getNumberType();
    boolean isLong = type == JsonParser.NumberType.INT || type == JsonParser.NumberType.LONG;
    boolean fits = isLong && parser.getLongValue() >= min && parser.getLongValue() <= max;
    if (!fits) {
      mismatches.expected("a whole number between " + min + " and " + max);
    }
    return fits;
  }

  @Nullable Float float32() {
    if (isNumber()) {
      float value = parser.getFloatValue();
      if (isKept(value, value == 0, "a number of at most 3.4028235E38")) {
        return value;
      }
    }
    return null;
  }

  @Nullable Double float64() {
    if (isNumber()) {
      double value = parser.getDoubleValue();
      if (isKept(value, value == 0, "a number of at most 1.7976931348623157E308")) {
        return value;
      }
    }
    return null;
  }

  private boolean isNumber() {
    boolean number = parser.currentToken().isNumeric();
    if (!number) {
      mismatches.expected("a number");
    }
    return number;
  }

  /** Checks whether a number neither became infinite nor zero; otherwise, reports a problem. */
  private boolean isKept(double value, boolean zero, String bound) {
    if (Double.isInfinite(value)) {
      mismatches.expected(bound);
      return false;
    }
    if (zero && hasDigitOtherThanZero(parser.getString())) {
      mismatches.expected("a number that is 0 or farther from 0");
      return false;
    }
    return true;
  }

  private static boolean hasDigitOtherThanZero(String number) {
    return number.chars().takeWhile(c -> c != 'e' && c != 'E').anyMatch(c -> c >= '1' && c <= '9');
  }

  @Nullable Bytes blob() {
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      try {
        return Bytes.of(Base64.getDecoder().decode(parser.getString()));
      } catch (IllegalArgumentException notBase64) {
        mismatches.expected("bytes in base64");
        return null;
      }
    }
    mismatches.expected("a string with bytes in base64");
    return null;
  }

  @Nullable Instant timestamp(TimestampFormat format) {
    boolean right =
        format == TimestampFormat.EPOCH_SECONDS
            ? parser.currentToken().isNumeric()
            : parser.hasToken(JsonToken.VALUE_STRING);
    if (right) {
      try {
        return format.fromText(parser.getString());
      } catch (DateTimeException | ArithmeticException | NumberFormatException noSuchTime) {
        mismatches.expected(format.expected());
        return null;
      }
    }
    mismatches.expected(format.expected());
    return null;
  }
}
