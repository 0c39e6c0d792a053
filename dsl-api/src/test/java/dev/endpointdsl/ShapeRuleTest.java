package dev.endpointdsl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapeRuleTest {

  @ParameterizedTest
  @EnumSource
  void isExplainedInSentences(ShapeRule rule) {
    assertThat(rule.why()).matches("[A-Z].{10,}\\.");
    assertThat(rule.remedy()).matches("[A-Z].{4,}\\.");
  }

  @ParameterizedTest
  @EnumSource
  void isExplainedBriefly(ShapeRule rule) {
    assertThat(rule.why()).hasSizeLessThanOrEqualTo(100);
    assertThat(rule.remedy()).hasSizeLessThanOrEqualTo(100);
  }

  @ParameterizedTest
  @EnumSource
  void isNamedByItsConstant(ShapeRule rule) {
    assertThat(rule.id()).isEqualTo(rule.name());
  }

  @ParameterizedTest
  @EnumSource(
      value = ShapeRule.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"UNKNOWN_VALUE", "UNUSUAL_CHOICE"})
  void isAnError(ShapeRule rule) {
    assertThat(rule.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void warnsIfTheServiceMayAcceptTheRequest() {
    assertThat(ShapeRule.UNKNOWN_VALUE.severity()).isEqualTo(Severity.WARN);
    assertThat(ShapeRule.UNUSUAL_CHOICE.severity()).isEqualTo(Severity.WARN);
  }

  @ParameterizedTest
  @EnumSource(value = ShapeRule.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT_IN_SDK")
  void comesFromTheModel(ShapeRule rule) {
    assertThat(rule.source()).isEqualTo("the service model");
  }

  @Test
  void namesTheSdkAsSourceOfItsLimits() {
    assertThat(ShapeRule.NOT_IN_SDK.source())
        .isEqualTo("the AWS SDK for Java that it was generated for");
  }
}
