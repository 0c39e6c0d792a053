package dev.endpointdsl.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.LocalSageMakerBuilder;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigResponse;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariant;

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

  @Test
  void addsTheVolumeOfServerlessVariants() {
    assertThat(serverless(SdkRequests.permissive()).volumeSizeInGB()).isEqualTo(5);
    assertThat(serverless(SdkRequests.permissive().addServiceMembers(false)).volumeSizeInGB())
        .isNull();
  }

  private static ProductionVariant serverless(LocalSageMakerBuilder builder) {
    ProductionVariant variant =
        ProductionVariant.builder()
            .variantName("blue")
            .modelName("churn")
            .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5))
            .build();
    try (LocalSageMaker sageMaker = builder.withoutSockets().start()) {
      sageMaker
          .client()
          .createEndpointConfig(r -> r.endpointConfigName("one").productionVariants(variant));
      return sageMaker
          .client()
          .describeEndpointConfig(SdkRequests.describe("one"))
          .productionVariants()
          .get(0);
    }
  }

  private static DescribeEndpointConfigResponse described(boolean fills) {
    try (LocalSageMaker sageMaker = SdkRequests.permissive().fillDefaults(fills).start()) {
      sageMaker.client().createEndpointConfig(SdkRequests.create("one"));
      return sageMaker.client().describeEndpointConfig(SdkRequests.describe("one"));
    }
  }
}
