package dev.endpointdsl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigResponse;

/** What describing a configuration tells of what was left out. */
class ConfigDefaultsTest {

  @Test
  void tellsDefaultsIfItIsAskedTo() {
    DescribeEndpointConfigResponse described = described(true);

    assertThat(described.enableNetworkIsolation()).isFalse();
    assertThat(described.productionVariants().get(0).initialVariantWeight()).isEqualTo(1.0f);
    assertThat(described.hasShadowProductionVariants()).isFalse();
  }

  @Test
  void tellsWhatWasSentOtherwise() {
    DescribeEndpointConfigResponse described = described(false);

    assertThat(described.enableNetworkIsolation()).isNull();
    assertThat(described.productionVariants()).containsExactly(Requests.variant());
  }

  @Test
  void leavesWhatWasSent() {
    try (LocalSageMaker sageMaker = Requests.permissive().fillDefaults(true).start()) {
      sageMaker
          .client()
          .createEndpointConfig(
              r ->
                  r.endpointConfigName("one")
                      .enableNetworkIsolation(true)
                      .productionVariants(
                          Requests.variant().toBuilder().initialVariantWeight(0f).build()));

      DescribeEndpointConfigResponse described =
          sageMaker.client().describeEndpointConfig(Requests.describe("one"));

      assertThat(described.enableNetworkIsolation()).isTrue();
      assertThat(described.productionVariants().get(0).initialVariantWeight()).isZero();
    }
  }

  private static DescribeEndpointConfigResponse described(boolean fills) {
    try (LocalSageMaker sageMaker = Requests.permissive().fillDefaults(fills).start()) {
      sageMaker.client().createEndpointConfig(Requests.create("one"));
      return sageMaker.client().describeEndpointConfig(Requests.describe("one"));
    }
  }
}
