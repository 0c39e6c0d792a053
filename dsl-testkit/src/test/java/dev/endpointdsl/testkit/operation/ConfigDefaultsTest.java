package dev.endpointdsl.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigResponse;

/** The defaults that describing a configuration adds. */
class ConfigDefaultsTest {

  @Test
  void addsDefaultsIfEnabled() {
    DescribeEndpointConfigResponse described = described(true);

    assertThat(described.enableNetworkIsolation()).isFalse();
    assertThat(described.productionVariants().get(0).initialVariantWeight()).isEqualTo(1.0f);
    assertThat(described.hasShadowProductionVariants()).isFalse();
  }

  @Test
  void addsNothingByDefault() {
    DescribeEndpointConfigResponse described = described(false);

    assertThat(described.enableNetworkIsolation()).isNull();
    assertThat(described.productionVariants()).containsExactly(SdkRequests.variant());
  }

  @Test
  void keepsValuesThatWereSent() {
    try (LocalSageMaker sageMaker = SdkRequests.permissive().fillDefaults(true).start()) {
      sageMaker
          .client()
          .createEndpointConfig(
              r ->
                  r.endpointConfigName("one")
                      .enableNetworkIsolation(true)
                      .productionVariants(
                          SdkRequests.variant().toBuilder().initialVariantWeight(0f).build()));

      DescribeEndpointConfigResponse described =
          sageMaker.client().describeEndpointConfig(SdkRequests.describe("one"));

      assertThat(described.enableNetworkIsolation()).isTrue();
      assertThat(described.productionVariants().get(0).initialVariantWeight()).isZero();
    }
  }

  private static DescribeEndpointConfigResponse described(boolean fills) {
    try (LocalSageMaker sageMaker = SdkRequests.permissive().fillDefaults(fills).start()) {
      sageMaker.client().createEndpointConfig(SdkRequests.create("one"));
      return sageMaker.client().describeEndpointConfig(SdkRequests.describe("one"));
    }
  }
}
