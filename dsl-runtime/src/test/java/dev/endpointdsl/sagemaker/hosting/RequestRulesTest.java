package dev.endpointdsl.sagemaker.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;
import dev.endpointdsl.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule for models and inference components reports the requests that break it, and no others.
 */
class RequestRulesTest {

  @ParameterizedTest
  @MethodSource
  void isBrokenAlone(HostingCases.Broken broken) {
    assertThat(broken.kind().violations(broken.json()))
        .extracting(Violation::rule, violation -> violation.path().javaPath())
        .containsExactly(tuple(broken.rule(), broken.at()));
  }

  static List<HostingCases.Broken> isBrokenAlone() {
    return HostingCases.broken();
  }

  @ParameterizedTest
  @MethodSource({"atBorders", "noMistakes"})
  void isNotBroken(HostingCases.Accepted accepted) {
    assertThat(accepted.kind().violations(accepted.json())).isEmpty();
  }

  static List<HostingCases.Accepted> atBorders() {
    return HostingCases.atBorders();
  }

  static List<HostingCases.Accepted> noMistakes() {
    return HostingCases.noMistakes();
  }

  @ParameterizedTest
  @MethodSource("isBrokenAlone")
  void onlyAnErrorKeepsAValueFromBeingBuilt(HostingCases.Broken broken) {
    if (broken.rule().severity() == Severity.ERROR) {
      assertThatThrownBy(() -> broken.kind().rebuilt(broken.json()))
          .isInstanceOf(InvalidConfigException.class)
          .hasMessageContaining("[" + broken.rule().id() + "]");
    } else {
      assertThat(broken.kind().rebuilt(broken.json()))
          .isEqualTo(broken.kind().compact(broken.json()));
    }
  }

  @ParameterizedTest
  @MethodSource("isBrokenAlone")
  void canBeSuppressed(HostingCases.Broken broken) {
    assertThat(broken.kind().suppressed(broken.json(), broken.rule()))
        .extracting(Violation::rule)
        .containsExactly(broken.rule());
  }

  @Test
  void everyRuleHasCases() {
    List<String> ids = HostingCases.rules().stream().map(Rule::id).toList();

    assertThat(HostingCases.broken().stream().map(broken -> broken.rule().id()).distinct())
        .containsExactlyElementsOf(ids);
    assertThat(HostingCases.atBorders())
        .extracting(HostingCases.Accepted::about)
        .containsExactlyElementsOf(ids);
  }

  /** Errors rest on a message of the service that was recorded. */
  @ParameterizedTest
  @MethodSource("rules")
  void saysAllInSentences(Rule rule) {
    assertThat(rule.number()).matches("[LM][1-9][0-9]?");
    assertThat(rule.what()).matches("[A-Z].{10,}\\.");
    assertThat(rule.why()).matches("[A-Za-z].{10,}\\.");
    assertThat(rule.remedy()).matches("[A-Z].{10,}\\.");
    assertThat(rule.isSuppressible()).isTrue();
    if (rule.severity() == Severity.ERROR) {
      assertThat(rule.source()).startsWith("a service message: ");
    }
  }

  static List<Rule> rules() {
    return HostingCases.rules();
  }
}
