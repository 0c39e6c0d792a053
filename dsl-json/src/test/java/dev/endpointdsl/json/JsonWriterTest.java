package dev.endpointdsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.Bytes;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {

  private final Sample sample = new Sample();

  private String compact() {
    return JsonWriter.compact(sample, SampleJson::write);
  }

  private String pretty() {
    return JsonWriter.pretty(sample, SampleJson::write);
  }

  @Test
  void scalarsAreWritten() {
    sample.text = "a\"\\\n";
    sample.bool = false;
    sample.small = Byte.MIN_VALUE;
    sample.middle = 0;
    sample.count = Integer.MAX_VALUE;
    sample.big = Long.MIN_VALUE;
    sample.weight = 0.1f;
    sample.exact = 0.1;
    sample.data = Bytes.of(new byte[] {1, 2, -1, -2});
    sample.seconds = Instant.ofEpochSecond(1_800_000_000);
    sample.dateTime = Instant.ofEpochSecond(1_800_000_000);
    sample.httpDate = Instant.ofEpochSecond(1_800_000_000);

    assertThat(compact())
        .isEqualTo(
            "{\"Text\":\"a\\\"\\\\\\n\",\"Bool\":false,\"Small\":-128,\"Middle\":0,"
                + "\"Count\":2147483647,\"Big\":-9223372036854775808,\"Weight\":0.1,\"Exact\":0.1,"
                + "\"Data\":\"AQL//g==\",\"Seconds\":1800000000,"
                + "\"DateTime\":\"2027-01-15T08:00:00Z\","
                + "\"HttpDate\":\"Fri, 15 Jan 2027 08:00:00 GMT\"}");
  }

  @Test
  void prettyJsonHasALineForEachMemberAndElement() {
    sample.text = "x";
    sample.child = new Sample();
    sample.names = List.of();
    sample.rows = List.of(List.of(1, 2), List.of());
    sample.byKey = new LinkedHashMap<>(Map.of("k", 1L));

    assertThat(pretty())
        .isEqualTo(
            """
            {
              "Text": "x",
              "Child": {},
              "Names": [],
              "Rows": [
                [
                  1,
                  2
                ],
                []
              ],
              "ByKey": {
                "k": 1
              }
            }\
            """);
    assertThat(pretty()).isEqualTo(pretty());
  }

  @Test
  void longDocumentsAreComplete() {
    sample.names = Collections.nCopies(10_000, "häß😀\uD83D");

    assertThat(compact())
        .isEqualTo(
            "{\"Names\":["
                + String.join(",", Collections.nCopies(10_000, "\"häß😀\\ud83d\""))
                + "]}");
  }

  @Test
  void anEmptyValueIsAnEmptyObject() {
    assertThat(compact()).isEqualTo("{}");
    assertThat(pretty()).isEqualTo("{}");
  }

  @Test
  void stringsAreEscapedOnlyIfNecessary() {
    sample.text = "häß €😀/<&\u2028\u007f";

    assertThat(compact()).isEqualTo("{\"Text\":\"häß €😀/<&\u2028\u007f\"}");
  }

  @Test
  void controlCharactersAreEscaped() {
    sample.text = "\u0000\u001f\t\r\b\f";

    assertThat(compact()).isEqualTo("{\"Text\":\"\\u0000\\u001F\\t\\r\\b\\f\"}");
  }

  @ParameterizedTest
  @CsvSource({"\uD83D, \\ud83d", "\uDE00, \\ude00", "\uDE00\uD83D, \\ude00\\ud83d"})
  void unpairedSurrogatesAreEscaped(String half, String escaped) {
    sample.text = "😀" + half + "a";

    String json = compact();

    assertThat(json).isEqualTo("{\"Text\":\"😀" + escaped + "a\"}");
    assertThat(JsonDocuments.read(json, SampleJson::read).text).isEqualTo(sample.text);
  }

  @Test
  void unpairedSurrogatesInKeysAreRefused() {
    sample.byKey = Map.of("a\uD83D", 1L);

    assertThatThrownBy(this::compact)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "No JSON can be written for ByKey: its key \"a\\ud83d\""
                + " has an unpaired surrogate");
  }

  @Test
  void pairedSurrogatesInKeysAreWritten() {
    sample.byKey = Map.of("😀", 1L);

    assertThat(compact()).isEqualTo("{\"ByKey\":{\"😀\":1}}");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1.0",
    "0.9, 0.9",
    "-0.0, -0.0",
    "2e23, 2.0E23",
    "1e23, 1.0E23",
    "8.41e21, 8.41E21",
    "4.9e-324, 4.9E-324",
    "1.7976931348623157e308, 1.7976931348623157E308"
  })
  void doublesHaveTheirShortestDigitsOnEveryJavaVersion(double value, String digits) {
    sample.exact = value;

    assertThat(compact()).isEqualTo("{\"Exact\":" + digits + "}");
  }

  @ParameterizedTest
  @CsvSource({
    "3.4028235e38, 3.4028235E38",
    "1.4e-45, 1.4E-45",
    "0.3, 0.3",
    "16777216, 1.6777216E7"
  })
  void floatsHaveTheirShortestDigits(float value, String digits) {
    sample.weight = value;

    assertThat(compact()).isEqualTo("{\"Weight\":" + digits + "}");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void doublesThatAreNotFiniteAreRefused(double value) {
    Sample child = new Sample();
    child.exact = value;
    sample.childrenByKey = Map.of("k", List.of(new Sample(), child));
    String message =
        "No JSON can be written for ChildrenByKey[\"k\"][1].Exact: it is "
            + value
            + ", and JSON has no such number";

    assertThatThrownBy(this::compact).isInstanceOf(IllegalStateException.class).hasMessage(message);
    assertThatThrownBy(this::pretty).isInstanceOf(IllegalStateException.class).hasMessage(message);
  }

  @Test
  void floatsThatAreNotFiniteAreRefused() {
    sample.weight = Float.NEGATIVE_INFINITY;

    assertThatThrownBy(this::compact)
        .hasMessage(
            "No JSON can be written for Weight: it is -Infinity, and JSON has no such number");
  }

  @Test
  void timesOutsideAFormatAreRefused() {
    sample.httpDate = Instant.MAX;

    assertThatThrownBy(this::compact)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("No JSON can be written for HttpDate: +1000000000-12-31T23:59:59");
  }

  @Test
  void valuesThatContainThemselvesAreRefused() {
    sample.child = sample;

    assertThatThrownBy(this::compact)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("No JSON can be written: the value is nested too deeply, or contains itself");
  }

  @Test
  void unionsAndStructuresAreWritten() {
    sample.choice = new Sample.Choice();
    sample.choice.right = 0;
    sample.children = List.of(new Sample(), new Sample());
    sample.childrenByKey = Map.of("k", List.of(new Sample()));

    assertThat(compact())
        .isEqualTo(
            "{\"Choice\":{\"Right\":0},\"Children\":[{},{}],\"ChildrenByKey\":{\"k\":[{}]}}");
  }
}
