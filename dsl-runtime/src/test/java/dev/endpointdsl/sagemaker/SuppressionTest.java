package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Configurations that suppress rules. */
class SuppressionTest {

  private static final String REASON = "a policy demands the key, and it works";

  private static EndpointConfig.Builder withKey() {
    return EndpointConfig.builder()
        .endpointConfigName("c")
        .productionVariant(
            v ->
                v.variantName("blue")
                    .modelName("m")
                    .instanceType(InstanceType.ML_G5_XLARGE)
                    .initialInstanceCount(1))
        .kmsKeyId("alias/k");
  }

  private static EndpointConfig suppressed() {
    return withKey().suppress(SageMakerRule.KMS_KEY_ON_LOCAL_STORAGE, REASON).build();
  }

  @Test
  void suppressedConfigIsBuiltAndSent() {
    assertThat(suppressed().violations()).isEmpty();
    assertThat(suppressed().toRequest().kmsKeyId()).isEqualTo("alias/k");
  }

  @Test
  void toStringShowsRuleAndReason() {
    assertThat(suppressed().suppressions())
        .containsExactly(new Suppression(SageMakerRule.KMS_KEY_ON_LOCAL_STORAGE, REASON));
    assertThat(suppressed().suppressions().get(0))
        .hasToString("KMS_KEY_ON_LOCAL_STORAGE: \"" + REASON + "\"");
    assertThat(suppressed().suppressedViolations())
        .extracting(Violation::rule)
        .containsExactly(SageMakerRule.KMS_KEY_ON_LOCAL_STORAGE);
  }

  @Test
  void suppressionsAreNeitherSentNorCompared() {
    EndpointConfig read = EndpointConfig.fromJson(suppressed().toJson());

    assertThat(suppressed().toJson()).doesNotContain("policy").doesNotContain("KMS_KEY_ON");
    assertThat(read).isEqualTo(suppressed()).hasSameHashCodeAs(suppressed());
    assertThat(read.suppressions()).isEmpty();
    assertThat(read.violations()).hasSize(1);
  }

  @Test
  void editingKeepsSuppressions() {
    EndpointConfig edited = suppressed().toBuilder().tag("a", "b").build();

    assertThat(edited.suppressions()).isEqualTo(suppressed().suppressions());
  }

  @Test
  void suppressionsAreNotSharedWithTheBuilder() {
    EndpointConfig before = withKey().suppress(SageMakerRule.KMS_KEY_ON_LOCAL_STORAGE, "a").build();
    EndpointConfig.Builder builder = before.toBuilder();
    builder.suppress(SageMakerRule.TAG_KEY_RESERVED, "b");

    assertThat(before.suppressions()).hasSize(1);
    assertThat(builder.build().suppressions()).hasSize(2);
  }

  @Test
  void otherRulesStillApply() {
    assertThat(
            EndpointConfig.fromJson(withKeyJson()).toBuilder()
                .suppress(SageMakerRule.ALL_WEIGHTS_ZERO, "not this one")
                .applyMutation(b -> b.suppress(SageMakerRule.KMS_KEY_ON_LOCAL_STORAGE, REASON))
                .build()
                .suppressedViolations())
        .hasSize(1);
  }

  private static String withKeyJson() {
    return suppressed().toJson();
  }

  @Test
  void contentNameKeepsSuppressions() {
    EndpointConfig named = suppressed().toBuilder().endpointConfigNamePrefix("churn-").build();

    assertThat(named.suppressions()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void noConstraintOfTheModelCanBeSuppressed(ShapeRule rule) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withKey().suppress(rule, "please"))
        .withMessageStartingWith(rule.id() + " cannot be suppressed: " + rule.why())
        .withMessageEndingWith(rule.remedy());
  }

  @Test
  void requiresAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withKey().suppress(SageMakerRule.ALL_WEIGHTS_ZERO, " "))
        .withMessage(
            "ALL_WEIGHTS_ZERO cannot be suppressed without a reason; say why it does not hold here");
    assertThatNullPointerException()
        .isThrownBy(() -> withKey().suppress(SageMakerRule.ALL_WEIGHTS_ZERO, null))
        .withMessageStartingWith("reason was given null");
  }
}
