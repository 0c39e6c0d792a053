package dev.endpointdsl.autoscaling.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.endpointdsl.Violation;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule across the parts reports the parts that break it, and no others. */
class PartsRulesTest {

  @ParameterizedTest
  @EnumSource
  void isBrokenAlone(PartsCases parts) {
    assertThat(parts.breaks().violations())
        .extracting(Violation::rule, violation -> violation.path().javaPath())
        .containsExactly(tuple(parts.rule(), parts.at()));
  }

  @ParameterizedTest
  @EnumSource
  void isNotBrokenAtItsBorder(PartsCases parts) {
    assertThat(parts.passes().violations()).isEmpty();
  }

  @Test
  void eachRuleHasACase() {
    assertThat(Arrays.stream(PartsCases.values()).map(PartsCases::rule))
        .containsExactly(ScalingPartsRule.values());
  }
}
