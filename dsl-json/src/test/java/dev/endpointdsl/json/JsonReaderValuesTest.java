package dev.endpointdsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Bytes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderValuesTest {

  private static Sample read(String json) {
    return JsonDocuments.read(json, SampleJson::read);
  }

  @Test
  void scalarsAreRead() {
    Sample sample =
        read(
            """
            {"Text": "häß\\n\\u00e9", "Bool": true, "Small": -128, "Middle": 32767,
             "Count": -2147483648, "Big": 9223372036854775807, "Weight": 0.1, "Exact": 1e-7,
             "Data": "AQL/", "Seconds": 1.5, "DateTime": "2026-11-01T12:30:00.25Z",
             "HttpDate": "Sun, 01 Nov 2026 12:30:00 GMT"}
            """);

    assertThat(sample.text).isEqualTo("häß\né");
    assertThat(sample.bool).isTrue();
    assertThat(sample.small).isEqualTo(Byte.MIN_VALUE);
    assertThat(sample.middle).isEqualTo(Short.MAX_VALUE);
    assertThat(sample.count).isEqualTo(Integer.MIN_VALUE);
    assertThat(sample.big).isEqualTo(Long.MAX_VALUE);
    assertThat(sample.weight).isEqualTo(0.1f);
    assertThat(sample.exact).isEqualTo(1e-7);
    assertThat(sample.data).isEqualTo(Bytes.of(new byte[] {1, 2, -1}));
    assertThat(sample.seconds).isEqualTo(Instant.ofEpochMilli(1500));
    assertThat(sample.dateTime).isEqualTo("2026-11-01T12:30:00.25Z");
    assertThat(sample.httpDate).isEqualTo("2026-11-01T12:30:00Z");
  }

  @Test
  void zeroAndEmptyValuesAreKept() {
    Sample sample =
        read(
            """
            {"Text": "", "Bool": false, "Count": 0, "Weight": 0, "Exact": -0.0e99, "Data": "",
             "Child": {}, "Names": [], "Rows": [[]], "ByKey": {}, "ChildrenByKey": {"": []}}
            """);

    assertThat(sample.text).isEmpty();
    assertThat(sample.bool).isFalse();
    assertThat(sample.count).isZero();
    assertThat(sample.weight).isZero();
    assertThat(sample.exact).isEqualTo(-0.0);
    assertThat(sample.data).isEqualTo(Bytes.of(new byte[0]));
    assertThat(sample.child).isNotNull();
    assertThat(sample.names).isEmpty();
    assertThat(sample.rows).containsExactly(List.of());
    assertThat(sample.byKey).isEmpty();
    assertThat(sample.childrenByKey).isEqualTo(Map.of("", List.of()));
    assertThat(sample.big).isNull();
  }

  @Test
  void objectsAndArraysAreRead() {
    Sample sample =
        read(
            """
            {"Child": {"Child": {"Text": "deep"}}, "Choice": {"Right": 3}, "Rows": [[1, 2], [3]],
             "Children": [{"Text": "a"}, {"Text": "b"}], "ByKey": {"z": 1, "a": 2},
             "ChildrenByKey": {"k": [{"Count": 1}]}}
            """);

    assertThat(sample.child.child.text).isEqualTo("deep");
    assertThat(sample.choice.right).isEqualTo(3);
    assertThat(sample.rows).containsExactly(List.of(1, 2), List.of(3));
    assertThat(sample.children).extracting(child -> child.text).containsExactly("a", "b");
    assertThat(sample.byKey.toString()).isEqualTo("{z=1, a=2}");
    assertThat(sample.childrenByKey.get("k").get(0).count).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"Text": 1024}       | 1:10: Text: expected a string, found the number 1024
          {"Text": null}       | 1:10: Text: expected a string, found null; remove the member
          {"Text": ["a"]}      | 1:10: Text: expected a string, found an array
          {"Text": {"a": {}}}  | 1:10: Text: expected a string, found an object
          {"Bool": "true"}     | 1:10: Bool: expected true or false, found the string "true"
          {"Bool": 0}          | 1:10: Bool: expected true or false, found the number 0
          {"Count": "1024"}    | 1:11: Count: expected a whole number, found the string "1024"
          {"Count": true}      | 1:11: Count: expected a whole number, found true
          {"Count": null}      | 1:11: Count: expected a whole number, found null; remove the member
          {"Weight": "NaN"}    | 1:12: Weight: expected a number, found the string "NaN"
          {"Exact": [1]}       | 1:11: Exact: expected a number, found an array
          {"Data": 1}          | 1:10: Data: expected a string with bytes in base64, found the number 1
          {"Data": "A!"}       | 1:10: Data: expected bytes in base64, found the string "A!"
          {"Child": "x"}       | 1:11: Child: expected an object, found a string
          {"Child": [{}]}      | 1:11: Child: expected an object, found an array
          {"Child": null}      | 1:11: Child: expected an object, found null; remove the member
          {"Names": "x"}       | 1:11: Names: expected an array, found a string
          {"Names": {"a": 1}}  | 1:11: Names: expected an array, found an object
          {"Names": ["a", null]} | 1:17: Names[1]: expected a string, found null; remove the element
          {"Rows": [[1], 2]}   | 1:16: Rows[1]: expected an array, found a number
          {"Rows": [[1, "2"]]} | 1:15: Rows[0][1]: expected a whole number, found the string "2"
          {"ByKey": []}        | 1:11: ByKey: expected an object, found an array
          {"ByKey": {"a": ""}} | 1:17: ByKey["a"]: expected a whole number, found the string ""
          {"Children": [[]]}   | 1:15: Children[0]: expected an object, found an array
          """)
  void otherTypesAreRefused(String json, String problem) {
    assertThat(Refusals.only(json)).isEqualTo(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1e3", "1E0", "-0.0", "12.5"})
  void wholeNumbersHaveNoFractionAndNoExponent(String number) {
    assertThat(Refusals.only("{\"Count\": " + number + "}"))
        .isEqualTo(
            "1:11: Count: expected a whole number, found the number "
                + number
                + "; write it without a fraction or an exponent");
  }

  @ParameterizedTest
  @CsvSource({
    "Small, 128, -128, 127",
    "Small, -129, -128, 127",
    "Middle, 32768, -32768, 32767",
    "Count, 2147483648, -2147483648, 2147483647",
    "Count, -2147483649, -2147483648, 2147483647",
    "Count, 123456789012345678901234567890, -2147483648, 2147483647",
    "Big, 9223372036854775808, -9223372036854775808, 9223372036854775807",
    "Big, -9223372036854775809, -9223372036854775808, 9223372036854775807"
  })
  void numbersOutOfRangeAreRefused(String member, String number, String min, String max) {
    assertThat(Refusals.only("{\"" + member + "\": " + number + "}"))
        .endsWith(
            String.format(
                ": expected a whole number between %s and %s, found the number %s",
                min, max, number));
  }

  @Test
  void longNumbersAreShortenedInMessages() {
    assertThat(Refusals.only("{\"Big\": " + "7".repeat(900) + "}"))
        .endsWith("found the number " + "7".repeat(40) + "... (900 characters)");
  }

  @ParameterizedTest
  @CsvSource({
    "Weight, 3.5e38, a number of at most 3.4028235E38",
    "Weight, -1e39, a number of at most 3.4028235E38",
    "Weight, 1e-60, a number that is 0 or farther from 0",
    "Exact, 1e309, a number of at most 1.7976931348623157E308",
    "Exact, 1e999999999, a number of at most 1.7976931348623157E308",
    "Exact, 1e-999999999, a number that is 0 or farther from 0"
  })
  void numbersThatWouldBecomeInfiniteOrZeroAreRefused(
      String member, String number, String expected) {
    assertThat(Refusals.only("{\"" + member + "\": " + number + "}"))
        .endsWith(": expected " + expected + ", found the number " + number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.4028235e38", "-3.4028235e38", "1.4e-45", "0e5", "0.000"})
  void theWidestFloatsAreRead(String number) {
    assertThat(read("{\"Weight\": " + number + "}").weight).isEqualTo(Float.parseFloat(number));
  }

  @Test
  void sensitiveValuesAreNotShown() {
    assertThat(Refusals.only("{\"Secret\": \"hunter2\"}"))
        .isEqualTo("1:12: Secret: expected a whole number, found another string");
    assertThat(Refusals.only("{\"Secret\": 47.11}"))
        .isEqualTo(
            "1:12: Secret: expected a whole number, found another number;"
                + " write it without a fraction or an exponent");
    assertThat(Refusals.only("{\"Secret\": 1, \"Count\": \"shown\"}")).endsWith("\"shown\"");
  }
}
