package dev.endpointdsl.deploy.autoscaling;

import static dev.endpointdsl.deploy.autoscaling.ScalingServer.ENDPOINT;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.config;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.deployment;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.small;
import static dev.endpointdsl.sagemaker.InstanceType.ML_T2_MEDIUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Violation;
import dev.endpointdsl.autoscaling.sagemaker.NeedsBounds;
import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.autoscaling.sagemaker.ScalingPartsRule;
import dev.endpointdsl.autoscaling.sagemaker.VariantScaling;
import dev.endpointdsl.deploy.autoscaling.model.ScalingPart;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scaling of a deployment is checked against its variants and inference components. */
class ScalingRulesTest {

  private static final NeedsBounds<VariantScaling> BLUE = Scaling.of(ENDPOINT, "blue");

  @Test
  void acceptsScalingThatSuitsTheVariant() {
    assertThat(violations(small(), BLUE.between(1, 8).build())).isEmpty();
  }

  @Test
  void refusesABurstableInstanceType() {
    assertThatThrownBy(
            () -> deployment(config("m", ML_T2_MEDIUM, "blue"), BLUE.between(1, 8).build()))
        .isInstanceOf(InvalidConfigException.class)
        .hasMessageContaining("BURSTABLE_TYPE");
  }

  @Test
  void warnsAboutAMinimumOfZeroAndAnInitialCountOutsideTheBounds() {
    assertThat(violations(small(), BLUE.between(0, 8).build()))
        .extracting(Violation::rule)
        .contains(ScalingPartsRule.ZERO_ON_VARIANT);
    assertThat(violations(small(), BLUE.between(2, 8).build()))
        .extracting(Violation::rule)
        .containsExactly(ScalingPartsRule.INITIAL_CAPACITY_OUTSIDE_BOUNDS);
  }

  @Test
  void warnsAboutAResourceThatTheDeploymentDoesNotHave() {
    for (Scaling scaling :
        List.of(
            Scaling.of(ENDPOINT, "bleu").between(1, 8).build(),
            Scaling.of("chrun", "blue").between(1, 8).build(),
            Scaling.ofInferenceComponent("llm").between(1, 8).build())) {
      assertThat(violations(small(), scaling))
          .extracting(Violation::rule)
          .containsExactly(ScalingPartsRule.RESOURCE_NOT_DEPLOYED);
    }
  }

  @Test
  void comparesTheDimensionWithServerlessVariants() {
    EndpointConfig serverless =
        EndpointConfig.builder()
            .endpointConfigName("s")
            .productionVariant(
                v ->
                    v.variantName("blue")
                        .modelName("m")
                        .serverlessConfig(
                            s ->
                                s.memorySizeInMB(2048).maxConcurrency(5).provisionedConcurrency(1)))
            .build();

    assertThat(violations(serverless, BLUE.between(1, 4).build()))
        .extracting(Violation::rule)
        .contains(ScalingPartsRule.DIMENSION_OF_OTHER_COMPUTE);
    assertThat(
            violations(
                serverless,
                Scaling.ofProvisionedConcurrency(ENDPOINT, "blue").between(1, 6).build()))
        .extracting(Violation::rule)
        .containsExactly(ScalingPartsRule.MAX_OVER_MAX_CONCURRENCY);
  }

  @Test
  void retainsTheInstanceCountsOfScaledVariants() {
    assertThat(ScalingPart.of(BLUE.between(1, 8).build()).scaledVariants()).containsExactly("blue");
    assertThat(
            ScalingPart.of(Scaling.ofInferenceComponent("llm").between(1, 8).build())
                .scaledComponents())
        .containsExactly("llm");
    assertThat(deployment(small(), BLUE.between(1, 8).build()).update().toJson())
        .contains("RetainAllVariantProperties")
        .doesNotContain("DesiredInstanceCount");
  }

  private static List<Violation> violations(EndpointConfig config, Scaling scaling) {
    return ScalingPart.of(scaling).violations(deployment(config));
  }
}
