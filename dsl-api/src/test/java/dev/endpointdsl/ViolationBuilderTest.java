package dev.endpointdsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of each violation. */
class ViolationBuilderTest {

  private static final long NONE = Long.MAX_VALUE;

  @Test
  void saysWhatIsMissing() {
    says(ViolationBuilder::missing, ShapeRule.REQUIRED, "is required and was not set");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1500 | 1 | 200 | ''    | 1500 is not between 1 and 200",
        "7000 | 1024 | 6144 | MB | 7000 is not between 1024 and 6144 (MB)",
        "-1 | 0 | 9223372036854775807 | '' | -1 is less than 0",
        "-1 | 0 | 9223372036854775807 | seconds | -1 is less than 0 (seconds)",
        "9 | -9223372036854775808 | 8 | ''  | 9 is more than 8",
        "9 | -9223372036854775808 | 8 | GB  | 9 is more than 8 (GB)",
        "2 | 1 | 1 | ''  | 2 is not 1",
        "2 | 1 | 1 | percent | 2 is not 1 (percent)",
      })
  void saysTheRangeOfWholeNumbers(long value, long min, long max, String unit, String problem) {
    says(site -> site.range(value, min, max, unit), ShapeRule.RANGE, problem);
  }

  @Test
  void saysTheRangeOfDecimals() {
    says(
        site -> site.range("0.05", "0.1", "1.5", "percent"),
        ShapeRule.RANGE,
        "0.05 is not between 0.1 and 1.5 (percent)");
    says(site -> site.range("-0.5", "0", null, ""), ShapeRule.RANGE, "-0.5 is less than 0");
    says(site -> site.range("1.5E9", null, "1", ""), ShapeRule.RANGE, "1.5E9 is more than 1");
    says(site -> site.range("0.5", "0.1", "0.1", ""), ShapeRule.RANGE, "0.5 is not 0.1");
  }

  @Test
  void saysTheAllowedNumbers() {
    says(
        site -> site.notAllowed(1500, "1024 or 2048", "MB"),
        ShapeRule.ALLOWED_VALUE,
        "1500 is not one of 1024 or 2048 (MB)");
    says(
        site -> site.notAllowed(2, "1, 3 or 5", ""),
        ShapeRule.ALLOWED_VALUE,
        "2 is not one of 1, 3 or 5");
  }

  @Test
  void saysWhichNumberCannotBeSent() {
    says(
        site -> site.notFinite(Double.NaN),
        ShapeRule.NOT_FINITE,
        "NaN is not a number (a number too close to 0 for its type becomes NaN)");
    says(
        site -> site.notFinite(Double.NEGATIVE_INFINITY),
        ShapeRule.NOT_FINITE,
        "-Infinity is not finite (a number too large for its type becomes infinite)");
    says(
        site -> site.notFinite((float) 1e300),
        ShapeRule.NOT_FINITE,
        "Infinity is not finite (a number too large for its type becomes infinite)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "64 | 0 | 63 | has 64 characters, at most 63 are allowed",
        "2 | 0 | 1  | has 2 characters, at most 1 is allowed",
        "1 | 0 | 0  | has 1 character, exactly 0 are needed",
        "0 | 1 | 63 | has 0 characters, 1 to 63 are allowed",
        "1 | 2 | 9223372036854775807 | has 1 character, at least 2 are needed",
        "0 | 1 | 9223372036854775807 | has 0 characters, at least 1 is needed",
        "3 | 2 | 2  | has 3 characters, exactly 2 are needed",
        "3 | 1 | 1  | has 3 characters, exactly 1 is needed",
      })
  void saysTheLengthOfTexts(int length, long min, long max, String problem) {
    says(site -> site.length(length, min, max), ShapeRule.LENGTH, problem);
  }

  @Test
  void countsBytesInBlobs() {
    says(
        site -> site.byteLength(1, 2, NONE), ShapeRule.LENGTH, "has 1 byte, at least 2 are needed");
    says(site -> site.byteLength(9, 0, 8), ShapeRule.LENGTH, "has 9 bytes, at most 8 are allowed");
  }

  @Test
  void countsElementsInListsAndMaps() {
    says(site -> site.size(0, 1, 10), ShapeRule.SIZE, "has 0 elements, 1 to 10 are allowed");
    says(site -> site.size(1, 2, 2), ShapeRule.SIZE, "has 1 element, exactly 2 are needed");
  }

  @Test
  void quotesTheTextThatDoesNotMatch() {
    says(
        site -> site.pattern("a\nb", "^[a-z]*$"),
        ShapeRule.PATTERN,
        "\"a\\nb\" does not match ^[a-z]*$; it contains a line break");
    says(
        site -> site.pattern("x".repeat(1000), "^[a-z]$"),
        ShapeRule.PATTERN,
        "\"" + "x".repeat(80) + "\"... (1000 characters) does not match ^[a-z]$");
  }

  @Test
  void doesNotShowWhatIsHidden() {
    says(
        site -> site.hiddenPattern("^[a-z]*$"),
        ShapeRule.PATTERN,
        "the value (not shown) does not match ^[a-z]*$");
  }

  @Test
  void saysWhichElementIsRepeated() {
    says(site -> site.repeated(0), ShapeRule.UNIQUE_ITEMS, "repeats the element at index 0");
  }

  @Test
  void suggestsKnownValues() {
    says(
        site -> site.unknownValue("INPUTT", List.of("OUTPUT", "INPUT")),
        ShapeRule.UNKNOWN_VALUE,
        "\"INPUTT\" is not a value this model knows; did you mean INPUT?");
    says(
        site -> site.unknownValue("\u2028", Set.of("INPUT")),
        ShapeRule.UNKNOWN_VALUE,
        "\"\\u2028\" is not a value this model knows");
  }

  @Test
  void saysWhatAUnionLacks() {
    says(
        ViolationBuilder::unionWithout,
        ShapeRule.UNION_MEMBER,
        "holds no member, or one this model does not know");
  }

  @Test
  void saysWhatTheSdkLacks() {
    says(
        site -> site.notInSdk("MetricsConfig", "ProductionVariant"),
        ShapeRule.NOT_IN_SDK,
        "MetricsConfig is set, and the AWS SDK's ProductionVariant lacks it");
  }

  private static void says(
      Function<ViolationBuilder, Violations> check, Rule rule, String problem) {
    Violations found = check.apply(Violations.in(null).at("member", "Member"));

    assertThat(Violations.list(found))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.rule()).isEqualTo(rule);
              assertThat(violation.severity()).isEqualTo(rule.severity());
              assertThat(violation.remedy()).isEqualTo(rule.remedy());
              assertThat(violation.problem()).isEqualTo(problem);
              assertThat(violation.path().javaPath()).isEqualTo("member");
              assertThat(violation.path().wirePath()).isEqualTo("Member");
            });
  }
}
