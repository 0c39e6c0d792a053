package dev.endpointdsl.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.fixture.EndpointFixture;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.model.CaptureOption;
import software.amazon.awssdk.services.sagemaker.model.DesiredWeightAndCapacity;
import software.amazon.awssdk.services.sagemaker.model.EndpointStatus;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariantServerlessConfig;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariantSummary;
import software.amazon.awssdk.services.sagemaker.model.VariantProperty;
import software.amazon.awssdk.services.sagemaker.model.VariantPropertyType;

/** The properties that updates change and retain. */
class EndpointUpdatesTest {

  private final EndpointFixture endpoints = new EndpointFixture();

  @AfterEach
  void close() {
    endpoints.close();
  }

  @Test
  void describesDesiredAndCurrentCapacity() {
    endpoints.inService("churn", "one");

    endpoints.scale("churn", 0.5f, 4);
    ProductionVariantSummary scaling = endpoints.variant("churn");
    assertThat(endpoints.status("churn")).isEqualTo(EndpointStatus.UPDATING);
    endpoints.clock.advance(EndpointFixture.UPDATE);

    assertThat(scaling)
        .returns(1, ProductionVariantSummary::currentInstanceCount)
        .returns(4, ProductionVariantSummary::desiredInstanceCount)
        .returns(1.0f, ProductionVariantSummary::currentWeight)
        .returns(0.5f, ProductionVariantSummary::desiredWeight);
    assertThat(endpoints.variant("churn"))
        .returns(4, ProductionVariantSummary::currentInstanceCount)
        .returns(0.5f, ProductionVariantSummary::currentWeight);
    assertThat(endpoints.describe("churn").endpointConfigName()).isEqualTo("one");
  }

  @Test
  void refusesToScaleAnUnknownVariant() {
    endpoints.inService("churn", "one");
    DesiredWeightAndCapacity green =
        DesiredWeightAndCapacity.builder().variantName("green").desiredInstanceCount(1).build();

    assertThat(
            EndpointFixture.refusal(
                () ->
                    endpoints.client.updateEndpointWeightsAndCapacities(
                        r -> r.endpointName("churn").desiredWeightsAndCapacities(green))))
        .isEqualTo(
            "The variant name(s) \"green\" is/are not present within endpoint configuration"
                + " \"one\".");
    assertThat(endpoints.status("churn")).isEqualTo(EndpointStatus.IN_SERVICE);
  }

  /** This is how an update resets autoscaled variants by accident. */
  @Test
  void anUpdateResetsScaledProperties() {
    scaledTo(0.5f, 4);

    endpoints.update("churn", "two");
    endpoints.clock.advance(EndpointFixture.UPDATE);

    assertVariant(1.0f, 1);
  }

  @Test
  void anUpdateCanRetainScaledProperties() {
    scaledTo(0.5f, 4);

    endpoints.client.updateEndpoint(
        r -> r.endpointName("churn").endpointConfigName("two").retainAllVariantProperties(true));
    endpoints.clock.advance(EndpointFixture.UPDATE);

    assertThat(endpoints.describe("churn").endpointConfigName()).isEqualTo("two");
    assertVariant(0.5f, 4);
  }

  @Test
  void excludedPropertiesAreNotRetained() {
    scaledTo(0.5f, 4);
    VariantProperty weight =
        VariantProperty.builder().variantPropertyType(VariantPropertyType.DESIRED_WEIGHT).build();

    endpoints.client.updateEndpoint(
        r ->
            r.endpointName("churn")
                .endpointConfigName("two")
                .retainAllVariantProperties(true)
                .excludeRetainedVariantProperties(weight));
    endpoints.clock.advance(EndpointFixture.UPDATE);

    assertVariant(1.0f, 4);
  }

  @Test
  void dataCaptureIsRetainedUnlessExcluded() {
    endpoints.inService("churn", "plain");
    endpoints.client.createEndpointConfig(
        SdkRequests.create("capturing").toBuilder()
            .dataCaptureConfig(
                c ->
                    c.initialSamplingPercentage(20)
                        .destinationS3Uri("s3://capture/churn")
                        .captureOptions(CaptureOption.builder().captureMode("Input").build()))
            .build());

    endpoints.client.updateEndpoint(
        r ->
            r.endpointName("churn")
                .endpointConfigName("capturing")
                .retainAllVariantProperties(true));
    endpoints.clock.advance(EndpointFixture.UPDATE);
    assertThat(endpoints.describe("churn").dataCaptureConfig()).isNull();

    endpoints.update("churn", "capturing");
    endpoints.clock.advance(EndpointFixture.UPDATE);
    assertThat(endpoints.describe("churn").dataCaptureConfig())
        .satisfies(
            capture -> {
              assertThat(capture.captureStatusAsString()).isEqualTo("Started");
              assertThat(capture.currentSamplingPercentage()).isEqualTo(20);
            });
  }

  @Test
  void scalesServerlessVariants() {
    endpoints.client.createEndpointConfig(
        r ->
            r.endpointConfigName("serverless")
                .productionVariants(
                    SdkRequests.variant().toBuilder()
                        .instanceType((String) null)
                        .initialInstanceCount(null)
                        .serverlessConfig(c -> c.memorySizeInMB(2048).maxConcurrency(5))
                        .build()));
    endpoints.create("churn", "serverless");
    endpoints.clock.advance(EndpointFixture.CREATION);
    DesiredWeightAndCapacity more =
        DesiredWeightAndCapacity.builder()
            .variantName("blue")
            .serverlessUpdateConfig(c -> c.maxConcurrency(9))
            .build();

    endpoints.client.updateEndpointWeightsAndCapacities(
        r -> r.endpointName("churn").desiredWeightsAndCapacities(more));
    endpoints.clock.advance(EndpointFixture.UPDATE);

    assertThat(endpoints.variant("churn").currentServerlessConfig())
        .returns(9, ProductionVariantServerlessConfig::maxConcurrency)
        .returns(2048, ProductionVariantServerlessConfig::memorySizeInMB);
    assertThat(endpoints.variant("churn").currentInstanceCount()).isNull();
  }

  private void scaledTo(float weight, int instances) {
    endpoints.inService("churn", "one");
    endpoints.config("two");
    endpoints.scale("churn", weight, instances);
    endpoints.clock.advance(EndpointFixture.UPDATE);
    assertVariant(weight, instances);
  }

  private void assertVariant(float weight, int instances) {
    assertThat(endpoints.variant("churn"))
        .returns(instances, ProductionVariantSummary::currentInstanceCount)
        .returns(instances, ProductionVariantSummary::desiredInstanceCount)
        .returns(weight, ProductionVariantSummary::currentWeight);
  }
}
