package dev.endpointdsl.sagemaker.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.endpointdsl.Severity;
import dev.endpointdsl.Violation;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.Model;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule that ties parts of a deployment reports the parts that break it, and no others. */
class HostingRulesTest {

  @ParameterizedTest
  @MethodSource
  void isBrokenAlone(PartsCases.Parts parts) {
    assertThat(parts.violations())
        .extracting(Violation::rule, violation -> violation.path().javaPath())
        .containsExactly(tuple(parts.rule(), parts.at()));
  }

  static List<PartsCases.Parts> isBrokenAlone() {
    return PartsCases.broken();
  }

  @ParameterizedTest
  @MethodSource
  void isNotBrokenAtItsBorder(PartsCases.Parts parts) {
    assertThat(parts.violations()).isEmpty();
  }

  static List<PartsCases.Parts> isNotBrokenAtItsBorder() {
    return PartsCases.atBorders();
  }

  /** Only the relations of the parts are wrong. */
  @ParameterizedTest
  @MethodSource({"isBrokenAlone", "isNotBrokenAtItsBorder"})
  void noPartHasAnErrorOfItsOwn(PartsCases.Parts parts) {
    assertThat(parts.config().violations()).noneMatch(HostingRulesTest::isError);
    assertThat(parts.models())
        .allSatisfy(model -> assertThat(model.violations()).noneMatch(HostingRulesTest::isError));
    assertThat(parts.components())
        .allSatisfy(
            component -> assertThat(component.violations()).noneMatch(HostingRulesTest::isError));
  }

  private static boolean isError(Violation violation) {
    return violation.severity() == Severity.ERROR;
  }

  @Test
  void everyRuleHasCases() {
    assertThat(PartsCases.broken().stream().map(PartsCases.Parts::rule).distinct())
        .containsExactly(HostingRule.values());
    assertThat(PartsCases.atBorders())
        .extracting(PartsCases.Parts::rule)
        .containsExactly(HostingRule.values());
  }

  @ParameterizedTest
  @EnumSource
  void saysAllInSentences(HostingRule rule) {
    assertThat(rule.number()).matches("([BEFLM][1-9][0-9]?)?");
    assertThat(rule.what()).matches("[A-Z].{10,}\\.");
    assertThat(rule.why()).matches("[A-Z].{10,}\\.");
    assertThat(rule.remedy()).matches("[A-Z].{10,}\\.");
    if (rule.severity() == Severity.ERROR) {
      assertThat(rule.source()).startsWith("a service message: ");
    }
  }

  @Test
  void aPartSuppressesARule() {
    PartsCases.Parts parts = PartsCases.broken().get(0);
    Model model =
        parts.models().get(0).toBuilder()
            .suppress(HostingRule.MODEL_WITHOUT_ROLE, "the account has a default")
            .build();

    assertThat(HostingRules.check(parts.config(), parts.models(), List.of())).hasSize(1);
    assertThat(HostingRules.check(parts.config(), List.of(model), List.of())).isEmpty();
  }

  @Test
  void thePathNamesThePart() {
    assertThat(PartsCases.broken().get(0).violations().get(0).path())
        .hasToString("models[0] \"m\".executionRoleArn");
  }

  @Test
  void partsWithoutRequiredMembersAreNotChecked() {
    EndpointConfig config = PartsCases.broken().get(0).config();

    assertThat(HostingRules.check(EndpointConfig.fromJson("{}"), List.of(), List.of())).isEmpty();
    assertThat(HostingRules.check(config, List.of(Model.fromJson("{}")), List.of())).isEmpty();
    assertThat(HostingRules.check(config, List.of(), List.of(InferenceComponent.fromJson("{}"))))
        .isEmpty();
  }
}
