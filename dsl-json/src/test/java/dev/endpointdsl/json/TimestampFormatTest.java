package dev.endpointdsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampFormatTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-01T12:30:00Z, 1793536200",
    "1970-01-01T00:00:00Z, 0",
    "1970-01-01T00:00:01.5Z, 1.5",
    "1969-12-31T23:59:59.75Z, -0.25",
    "2026-11-01T12:30:00.120Z, 1793536200.12",
    "2026-11-01T12:30:00.000000001Z, 1793536200.000000001",
    "+1000000000-12-31T23:59:59.999999999Z, 31556889864403199.999999999",
    "-1000000000-01-01T00:00:00Z, -31557014167219200"
  })
  void epochSeconds(Instant instant, String digits) {
    assertThat(TimestampFormat.EPOCH_SECONDS.toText(instant)).isEqualTo(digits);
    assertThat(TimestampFormat.EPOCH_SECONDS.fromText(digits)).isEqualTo(instant);
  }

  @ParameterizedTest
  @CsvSource({
    "1.7935362e9, 2026-11-01T12:30:00Z",
    "1.50, 1970-01-01T00:00:01.500Z",
    "0e999999999, 1970-01-01T00:00:00Z"
  })
  void epochSecondsMayHaveAnExponent(String digits, Instant instant) {
    assertThat(read("{\"Seconds\": " + digits + "}").seconds).isEqualTo(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0000000001",
        "1e999999999",
        "1e-999999999",
        "1e99999999999",
        "31556889864403200",
        "-31557014167219201",
        "99999999999999999999999",
        "\"1793536200\"",
        "\"2026-11-01T12:30:00Z\"",
        "true"
      })
  void otherSecondsAreRefused(String json) {
    assertThat(Refusals.only("{\"Seconds\": " + json + "}"))
        .startsWith(
            "1:13: Seconds: expected a number of seconds since 1970, at most to the nanosecond,"
                + " found ");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-01T12:30:00Z, 2026-11-01T12:30:00Z",
    "2026-11-01T12:30:00.5Z, 2026-11-01T12:30:00.500Z",
    "2026-11-01T12:30:00+01:00, 2026-11-01T11:30:00Z"
  })
  void dateTime(String read, String written) {
    Instant instant = read("{\"DateTime\": \"" + read + "\"}").dateTime;

    assertThat(TimestampFormat.DATE_TIME.toText(instant)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "'Sun, 01 Nov 2026 12:30:00 GMT', 2026-11-01T12:30:00Z",
    "'Thu, 01 Jan 1970 00:00:00 GMT', 1970-01-01T00:00:00Z",
    "'Fri, 31 Dec 1999 23:59:59.001 GMT', 1999-12-31T23:59:59.001Z"
  })
  void httpDate(String text, Instant instant) {
    assertThat(TimestampFormat.HTTP_DATE.toText(instant)).isEqualTo(text);
    assertThat(read("{\"HttpDate\": \"" + text + "\"}").httpDate).isEqualTo(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Mon, 01 Nov 2026 12:30:00 GMT",
        "Sun, 1 Nov 2026 12:30:00 GMT",
        "Sun, 01 Nov 2026 12:30:00 CET",
        "Sun, 31 Feb 2026 12:30:00 GMT",
        "2026-11-01T12:30:00Z"
      })
  void otherHttpDatesAreRefused(String text) {
    assertThat(Refusals.only("{\"HttpDate\": \"" + text + "\"}"))
        .isEqualTo(
            "1:14: HttpDate: expected a time such as \"Sun, 01 Nov 2026 12:30:00 GMT\","
                + " found the string \""
                + text
                + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-11-01", "2026-11-01 12:30:00Z", "2026-02-30T00:00:00Z"})
  void otherDateTimesAreRefused(String text) {
    assertThat(Refusals.only("{\"DateTime\": \"" + text + "\"}"))
        .isEqualTo(
            "1:14: DateTime: expected a time such as \"2026-11-01T12:30:00Z\", found the string \""
                + text
                + "\"");
  }

  private static Sample read(String json) {
    return JsonDocuments.read(json, SampleJson::read);
  }
}
