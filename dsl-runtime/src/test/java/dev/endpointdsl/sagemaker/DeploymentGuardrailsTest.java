package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.sagemaker.DeploymentGuardrails.Breach;
import dev.endpointdsl.sagemaker.DeploymentGuardrails.Capacity;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of deployment guardrails, at their bounds. */
class DeploymentGuardrailsTest {

  private static final Capacity EIGHT = new Capacity("blue", OptionalInt.of(8), false);
  private static final Capacity TWENTY = new Capacity("green", OptionalInt.of(20), false);
  private static final Capacity UNKNOWN = new Capacity("grey", OptionalInt.empty(), false);
  private static final Capacity SERVERLESS = new Capacity("cloud", OptionalInt.empty(), true);

  @ParameterizedTest
  @CsvSource({
    "CANARY, CAPACITY_PERCENT, 8, 1, 50",
    "CANARY, INSTANCE_COUNT, 8, 1, 4",
    "LINEAR, CAPACITY_PERCENT, 8, 10, 50",
    "LINEAR, INSTANCE_COUNT, 20, 2, 10",
    "ROLLING, CAPACITY_PERCENT, 8, 5, 50",
    "ROLLING, INSTANCE_COUNT, 40, 2, 20"
  })
  void sizesHaveBounds(String policy, CapacitySizeType type, int instances, int min, int max) {
    Capacity variant = new Capacity("blue", OptionalInt.of(instances), false);

    assertThat(check(policy, type, min, variant)).isEmpty();
    assertThat(check(policy, type, max, variant)).isEmpty();
    assertThat(check(policy, type, max + 1, variant)).hasSize(1);
    if (min > 1) {
      assertThat(check(policy, type, min - 1, variant)).hasSize(1);
    }
  }

  @Test
  void aSizeInInstancesIsComparedWithEachVariant() {
    assertThat(check("CANARY", CapacitySizeType.INSTANCE_COUNT, 5, EIGHT, TWENTY, UNKNOWN))
        .singleElement()
        .satisfies(breach -> assertThat(breach.capacity()).contains(EIGHT))
        .satisfies(breach -> assertThat(breach.size().orElseThrow().value()).isEqualTo(5));
  }

  @Test
  void aPercentageIsOutOfBoundsForAllVariants() {
    assertThat(check("CANARY", CapacitySizeType.CAPACITY_PERCENT, 51, EIGHT, TWENTY))
        .singleElement()
        .satisfies(breach -> assertThat(breach.capacity()).isEmpty());
  }

  @Test
  void onlyOneVariantOnInstancesIsRolled() {
    assertThat(check("ROLLING", CapacitySizeType.CAPACITY_PERCENT, 20, SERVERLESS, EIGHT))
        .extracting(Breach::rule)
        .containsExactly(
            DeploymentRule.ROLLING_WITH_SERVERLESS, DeploymentRule.ROLLING_WITH_SEVERAL_VARIANTS);
  }

  private static List<Breach> check(
      String policy, CapacitySizeType type, int size, Capacity... variants) {
    return DeploymentGuardrails.check(config(policy, type, size), List.of(variants), 0);
  }

  private static DeploymentConfig config(String policy, CapacitySizeType type, int size) {
    CapacitySize capacity = CapacitySize.builder().type(type).value(size).build();
    if (policy.equals("ROLLING")) {
      return DeploymentConfig.builder()
          .rollingUpdatePolicy(p -> p.maximumBatchSize(capacity).waitIntervalInSeconds(60))
          .build();
    }
    TrafficRoutingConfig.NeedsTypeOrCanarySizeOrLinearStepSize traffic =
        TrafficRoutingConfig.builder().waitIntervalInSeconds(60);
    TrafficRoutingConfig.Complete steps =
        policy.equals("CANARY") ? traffic.canarySize(capacity) : traffic.linearStepSize(capacity);
    return DeploymentConfig.builder()
        .blueGreenUpdatePolicy(p -> p.trafficRoutingConfiguration(steps.build()))
        .build();
  }
}
