package dev.endpointdsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.ViolationDetails.Description;
import dev.endpointdsl.ViolationDetails.Duplicate;
import dev.endpointdsl.ViolationDetails.Excluded;
import dev.endpointdsl.ViolationDetails.Implied;
import dev.endpointdsl.ViolationDetails.Missing;
import dev.endpointdsl.ViolationDetails.MoreThanMember;
import dev.endpointdsl.ViolationDetails.NotAllowed;
import dev.endpointdsl.ViolationDetails.OutOfRange;
import dev.endpointdsl.ViolationDetails.PatternMismatch;
import dev.endpointdsl.ViolationDetails.SizeMismatch;
import dev.endpointdsl.ViolationDetails.UnknownValue;
import dev.endpointdsl.ViolationDetails.WrongLength;
import dev.endpointdsl.ViolationDetails.WrongSize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A violation carries its facts, and none of a sensitive value. */
class ViolationDetailsTest {

  private static final Optional<BigDecimal> ONE = Optional.of(BigDecimal.ONE);

  @Test
  void holdValueAndLimits() {
    assertThat(details(site -> site.missing())).isEqualTo(new Missing());
    assertThat(details(site -> site.range(0, 1, Long.MAX_VALUE, "MB")))
        .isEqualTo(new OutOfRange(Optional.of(0L), ONE, Optional.empty(), "MB"));
    assertThat(details(site -> site.range(1.5f, null, "1", "")))
        .isEqualTo(new OutOfRange(Optional.of(1.5f), Optional.empty(), ONE, ""));
    assertThat(details(site -> site.notAllowed(2, "", 1, 3)))
        .isEqualTo(new NotAllowed(Optional.of(2L), List.of(1L, 3L), ""));
    assertThat(details(site -> site.length(64, 0, 63)))
        .isEqualTo(new WrongLength(64, 0, 63, "character"));
    assertThat(details(site -> site.byteLength(9, 0, 8)))
        .isEqualTo(new WrongLength(9, 0, 8, "byte"));
    assertThat(details(site -> site.size(0, 1, 10))).isEqualTo(new WrongSize(0, 1, 10));
    assertThat(details(site -> site.pattern("a_b", "^[a-z]+$")))
        .isEqualTo(new PatternMismatch(Optional.of("a_b"), "^[a-z]+$"));
    assertThat(details(site -> site.unknownValue("a", List.of("b"))))
        .isEqualTo(new UnknownValue(Optional.of("a"), List.of("b")));
  }

  @Test
  void holdOtherMembersAndElements() {
    assertThat(details(site -> site.excludedBy(ShapeRule.EXCLUSIVE, "other")))
        .isEqualTo(new Excluded("other"));
    assertThat(details(site -> site.moreThan(ShapeRule.AT_MOST_MEMBER, 5, "max", 4)))
        .isEqualTo(new MoreThanMember(Optional.of(5), "max", Optional.of(4)));
    assertThat(details(site -> site.repeatedMember(ShapeRule.UNIQUE_MEMBER, "a", 2)))
        .isEqualTo(new Duplicate(Optional.of("a"), "", 2));
    assertThat(details(site -> site.memberOfOther(ShapeRule.UNIQUE_MEMBER, "a", "others", 2)))
        .isEqualTo(new Duplicate(Optional.of("a"), "others", 2));
    assertThat(details(site -> site.sizesDiffer(ShapeRule.LIST_SIZES, 1, 2, 3, "others", 4)))
        .isEqualTo(new SizeMismatch(3, "others", 4, List.of(1, 2)));
  }

  @Test
  void describeEverythingElse() {
    assertThat(details(site -> site.broken(ShapeRule.SIZE, "is odd")))
        .isEqualTo(new Description(ShapeRule.SIZE, "is odd"));
  }

  @Test
  void mayBelongToAnotherRule() {
    Violation violation = violation(site -> site.notAllowed(ShapeRule.CHOICE, 2, "", 1));

    assertThat(violation.rule()).isEqualTo(ShapeRule.CHOICE);
    assertThat(violation.details().rule()).isEqualTo(ShapeRule.ALLOWED_VALUE);
  }

  static List<Function<ViolationBuilder, Violations>> sensitive() {
    return List.of(
        site -> site.range(4711, 1, 2, ""),
        site -> site.range(4711.0, "1", "2", ""),
        site -> site.notAllowed(4711, "", 1),
        site -> site.pattern("4711", "a"),
        site -> site.unknownValue("4711", List.of("4712")),
        site -> site.moreThan(ShapeRule.AT_MOST_MEMBER, 4711, "max", 2),
        site -> site.repeatedMember(ShapeRule.UNIQUE_MEMBER, "4711", 0),
        site -> site.memberOfOther(ShapeRule.UNIQUE_MEMBER, 4711, "others", 0));
  }

  @ParameterizedTest
  @MethodSource("sensitive")
  void holdNothingOfASensitiveValue(Function<ViolationBuilder, Violations> check) {
    Violation violation = violation(site -> check.apply(site.sensitive()));

    assertThat(violation.details().toString()).contains("Optional.empty").doesNotContain("4711");
    assertThat(violation.problem()).contains("not shown").doesNotContain("4711");
    assertThat(violation(check).problem()).contains("4711");
  }

  @ParameterizedTest
  @CsvSource({"RANGE, Range", "ALLOWED_VALUE, AllowedValue", "AT_MOST_ONE_WITH, AtMostOneWith"})
  void haveTheKindOfTheirRule(ShapeRule rule, String kind) {
    assertThat(new Description(rule, "").kind()).isEqualTo(kind);
  }

  @Test
  void haveAKindOfTheirOwnWhereOneRuleHasSeveral() {
    assertThat(new Duplicate(Optional.empty(), "", 0).kind()).isEqualTo("UniqueMember");
    assertThat(new Duplicate(Optional.empty(), "others", 0).kind()).isEqualTo("DistinctFrom");
    assertThat(new SizeMismatch(1, "others", 2, List.of()).kind()).isEqualTo("SameSizeAs");
    assertThat(new SizeMismatch(1, "others", 2, List.of(1, 1)).kind()).isEqualTo("PairedSizes");
    assertThat(new Implied("a", "b"))
        .returns("Implied", Implied::kind)
        .returns(ShapeRule.CHOICE, Implied::rule)
        .returns("a needs its settings: call b(...) instead, which sets it", Implied::message);
  }

  private static ViolationDetails details(Function<ViolationBuilder, Violations> check) {
    return violation(check).details();
  }

  private static Violation violation(Function<ViolationBuilder, Violations> check) {
    return Violations.list(check.apply(Violations.in(null).at("member", "Member"))).get(0);
  }
}
