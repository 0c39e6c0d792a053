package dev.endpointdsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The message of each violation. */
class ViolationBuilderTest {

  private static final long NONE = Long.MAX_VALUE;

  @Test
  void describesMissingMembers() {
    describes(ViolationBuilder::missing, ShapeRule.REQUIRED, "is required and was not set");
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
  void describesRangesOfWholeNumbers(long value, long min, long max, String unit, String problem) {
    describes(site -> site.range(value, min, max, unit), ShapeRule.RANGE, problem);
  }

  @Test
  void describesRangesOfDecimals() {
    describes(
        site -> site.range(0.05, "0.1", "1.5", "percent"),
        ShapeRule.RANGE,
        "0.05 is not between 0.1 and 1.5 (percent)");
    describes(site -> site.range(-0.5f, "0", null, ""), ShapeRule.RANGE, "-0.5 is less than 0");
    describes(site -> site.range(1.5E9f, null, "1", ""), ShapeRule.RANGE, "1.5E9 is more than 1");
    describes(site -> site.range(0.5, "0.1", "0.1", ""), ShapeRule.RANGE, "0.5 is not 0.1");
  }

  @Test
  void describesAllowedNumbers() {
    describes(
        site -> site.notAllowed(1500, "MB", 1024, 2048),
        ShapeRule.ALLOWED_VALUE,
        "1500 is not one of 1024, 2048 (MB)");
    describes(
        site -> site.notAllowed(2, "", 1, 3, 5),
        ShapeRule.ALLOWED_VALUE,
        "2 is not one of 1, 3, 5");
  }

  @Test
  void describesNumbersThatCannotBeSent() {
    describes(
        site -> site.notFinite(Double.NaN),
        ShapeRule.NOT_FINITE,
        "NaN is not a number (a number too close to 0 for its type becomes NaN)");
    describes(
        site -> site.notFinite(Double.NEGATIVE_INFINITY),
        ShapeRule.NOT_FINITE,
        "-Infinity is not finite (a number too large for its type becomes infinite)");
    describes(
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
  void describesLengthsOfStrings(int length, long min, long max, String problem) {
    describes(site -> site.length(length, min, max), ShapeRule.LENGTH, problem);
  }

  @Test
  void describesLengthsOfBlobsInBytes() {
    describes(
        site -> site.byteLength(1, 2, NONE), ShapeRule.LENGTH, "has 1 byte, at least 2 are needed");
    describes(
        site -> site.byteLength(9, 0, 8), ShapeRule.LENGTH, "has 9 bytes, at most 8 are allowed");
  }

  @Test
  void describesSizesOfListsAndMaps() {
    describes(site -> site.size(0, 1, 10), ShapeRule.SIZE, "has 0 elements, 1 to 10 are allowed");
    describes(site -> site.size(1, 2, 2), ShapeRule.SIZE, "has 1 element, exactly 2 are needed");
  }

  @Test
  void quotesStringsThatDoNotMatch() {
    describes(
        site -> site.pattern("a\nb", "^[a-z]*$"),
        ShapeRule.PATTERN,
        "\"a\\nb\" does not match ^[a-z]*$; it contains a line break");
    describes(
        site -> site.pattern("x".repeat(1000), "^[a-z]$"),
        ShapeRule.PATTERN,
        "\"" + "x".repeat(80) + "\"... (1000 characters) does not match ^[a-z]$");
  }

  @Test
  void writesLongBoundsWithAnExponent() {
    describes(site -> site.range(-1, "1E+40", null, ""), ShapeRule.RANGE, "-1 is less than 1E+40");
  }

  @Test
  void describesRepeatedElements() {
    describes(site -> site.repeated(0), ShapeRule.UNIQUE_ITEMS, "repeats the element at index 0");
  }

  @Test
  void suggestsKnownValues() {
    describes(
        site -> site.unknownValue("INPUTT", List.of("OUTPUT", "INPUT")),
        ShapeRule.UNKNOWN_VALUE,
        "\"INPUTT\" is not a value this model knows; did you mean INPUT?");
    describes(
        site -> site.unknownValue("\u2028", Set.of("INPUT")),
        ShapeRule.UNKNOWN_VALUE,
        "\"\\u2028\" is not a value this model knows");
  }

  @Test
  void describesChoices() {
    describes(
        site -> site.noneOf(ShapeRule.CHOICE, "a"),
        ShapeRule.CHOICE,
        "one of a is needed, and none is set");
    describes(
        site -> site.noneOf(ShapeRule.CHOICE, "a", "b", "c"),
        ShapeRule.CHOICE,
        "one of a, b or c is needed, and none is set");
    describes(
        site -> site.neededWith(ShapeRule.CHOICE, "other"),
        ShapeRule.CHOICE,
        "is needed with other, and was not set");
    describes(
        site -> site.excludedBy(ShapeRule.EXCLUSIVE, "other"),
        ShapeRule.EXCLUSIVE,
        "cannot be set together with other");
    describes(
        site -> site.excludedBy(ShapeRule.UNUSUAL_CHOICE, "other"),
        ShapeRule.UNUSUAL_CHOICE,
        "is not known to work with other");
    describes(
        site -> site.contradicts(ShapeRule.EXCLUSIVE, "other", "\"a\""),
        ShapeRule.EXCLUSIVE,
        "must be \"a\" with other");
    describes(
        site -> site.unusualWithout(ShapeRule.UNUSUAL_CHOICE, "a", "b"),
        ShapeRule.UNUSUAL_CHOICE,
        "is not known to work without a or b");
  }

  @Test
  void describesRelationsOfMembersAndElements() {
    describes(
        site -> site.moreThan(ShapeRule.AT_MOST_MEMBER, 5, "max", 4L),
        ShapeRule.AT_MOST_MEMBER,
        "5 is more than max, which is 4");
    describes(
        site -> site.repeatedMember(ShapeRule.UNIQUE_MEMBER, "a\nb", 2),
        ShapeRule.UNIQUE_MEMBER,
        "\"a\\nb\" is also that of the element at index 2");
    describes(
        site -> site.memberOfOther(ShapeRule.UNIQUE_MEMBER, 7, "others", 1),
        ShapeRule.UNIQUE_MEMBER,
        "7 is also that of others[1]");
    describes(
        site -> site.setAgain(ShapeRule.AT_MOST_ONE_WITH, 0),
        ShapeRule.AT_MOST_ONE_WITH,
        "is also set on the element at index 0, and at most one may have it");
    describes(
        site -> site.sizeDiffers(ShapeRule.LIST_SIZES, 1, "others", 2),
        ShapeRule.LIST_SIZES,
        "has 1 element, and others has 2 elements");
    describes(
        site -> site.sizesDiffer(ShapeRule.LIST_SIZES, 1, 1, 0, "others", 2),
        ShapeRule.LIST_SIZES,
        "has 0 elements, and others has 2 elements; there must be exactly 1 of each");
    describes(
        site -> site.sizesDiffer(ShapeRule.LIST_SIZES, 2, 1, 1, "others", 1),
        ShapeRule.LIST_SIZES,
        "has 1 element, and others has 1 element; there must be exactly 2 and 1");
  }

  @Test
  void doesNotShowSensitiveValues() {
    describes(
        site -> site.sensitive().pattern("secret", "^[a-z]$"),
        ShapeRule.PATTERN,
        "the value (not shown) does not match ^[a-z]$");
    describes(
        site -> site.sensitive().range(1500, 1, 200, "MB"),
        ShapeRule.RANGE,
        "the value (not shown) is not between 1 and 200 (MB)");
    describes(
        site -> site.sensitive().notAllowed(2, "", 1, 3),
        ShapeRule.ALLOWED_VALUE,
        "the value (not shown) is not one of 1, 3");
    describes(
        site -> site.sensitive().unknownValue("INPUTT", List.of("INPUT")),
        ShapeRule.UNKNOWN_VALUE,
        "the value (not shown) is not a value this model knows");
    describes(
        site -> site.sensitive().repeatedMember(ShapeRule.UNIQUE_MEMBER, "secret", 2),
        ShapeRule.UNIQUE_MEMBER,
        "the value (not shown) is also that of the element at index 2");
    describes(
        site -> site.sensitive().moreThan(ShapeRule.AT_MOST_MEMBER, 5, "max", null),
        ShapeRule.AT_MOST_MEMBER,
        "a value that is not shown is more than max, which is a value that is not shown");
  }

  @Test
  void describesEmptyUnions() {
    describes(
        ViolationBuilder::emptyUnion,
        ShapeRule.UNION_MEMBER,
        "holds no member, or one this model does not know");
  }

  @Test
  void describesMembersThatTheSdkLacks() {
    describes(
        site -> site.notInSdk("MetricsConfig", "ProductionVariant"),
        ShapeRule.NOT_IN_SDK,
        "MetricsConfig is set, and the AWS SDK's ProductionVariant lacks it");
  }

  private static void describes(
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
