package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Severity;
import dev.endpointdsl.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule reports the requests that break it, and no others. */
class RuleTableTest {

  @ParameterizedTest
  @MethodSource
  void isBrokenAlone(RuleCases.Broken broken) {
    List<Violation> found = EndpointConfig.fromJson(broken.json()).violations();

    assertThat(found)
        .extracting(Violation::rule, violation -> violation.path().javaPath())
        .containsExactly(tuple(broken.rule(), broken.at()));
  }

  static List<RuleCases.Broken> isBrokenAlone() {
    return RuleCases.broken();
  }

  @ParameterizedTest
  @MethodSource
  void isNotBrokenAtItsBorder(RuleCases.Accepted accepted) {
    assertThat(EndpointConfig.fromJson(accepted.json()).violations()).isEmpty();
  }

  static List<RuleCases.Accepted> isNotBrokenAtItsBorder() {
    return RuleCases.atBorders();
  }

  @ParameterizedTest
  @MethodSource
  void isNoMistake(RuleCases.Accepted accepted) {
    assertThat(EndpointConfig.fromJson(accepted.json()).violations()).isEmpty();
  }

  /** Requests that AWS documents as accepted. */
  @Test
  void hasACaseForEachCommonMisbelief() {
    assertThat(RuleCases.noMistakes())
        .extracting(accepted -> accepted.about().substring(0, accepted.about().indexOf(':')))
        .contains("B5", "B9", "B10", "B12", "D2", "H10");
  }

  static List<RuleCases.Accepted> isNoMistake() {
    return RuleCases.noMistakes();
  }

  @ParameterizedTest
  @MethodSource("isBrokenAlone")
  void keepsAnErrorFromBeingSent(RuleCases.Broken broken) {
    EndpointConfig config = EndpointConfig.fromJson(broken.json());

    if (broken.rule().severity() == Severity.ERROR) {
      assertThatThrownBy(() -> config.toBuilder().build())
          .isInstanceOf(InvalidConfigException.class)
          .hasMessageContaining("[" + broken.rule().id() + "]");
    } else {
      assertThat(config.toBuilder().build()).isEqualTo(config);
    }
  }

  @ParameterizedTest
  @MethodSource("isBrokenAlone")
  void canBeSuppressed(RuleCases.Broken broken) {
    EndpointConfig config =
        EndpointConfig.fromJson(broken.json()).toBuilder()
            .suppress(broken.rule(), "known to work here")
            .build();

    assertThat(config.violations()).isEmpty();
    assertThat(config.suppressedViolations())
        .extracting(Violation::rule)
        .containsExactly(broken.rule());
  }

  @Test
  void hasACaseForEveryRule() {
    Set<SageMakerRule> rules = EnumSet.noneOf(SageMakerRule.class);
    RuleCases.broken().forEach(broken -> rules.add(broken.rule()));

    assertThat(rules).containsExactly(SageMakerRule.values());
    assertThat(RuleCases.atBorders())
        .extracting(RuleCases.Accepted::about)
        .containsExactlyElementsOf(rules.stream().map(Enum::name).toList());
  }
}
