package dev.endpointdsl.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.fixture.EndpointFixture;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.EndpointStatus;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariantSummary;
import software.amazon.awssdk.services.sagemaker.model.TrafficRoutingConfigType;

class EndpointOperationsTest {

  private static final String IN_PROGRESS =
      "Cannot update in-progress endpoint \"" + EndpointFixture.ARNS + "endpoint/churn\".";

  private final EndpointFixture endpoints = new EndpointFixture();

  @AfterEach
  void close() {
    endpoints.close();
  }

  @Test
  void isInServiceWhenItsCreationIsDone() {
    endpoints.config("one");
    endpoints.create("churn", "one");

    DescribeEndpointResponse creating = endpoints.describe("churn");
    endpoints.clock.advance(EndpointFixture.CREATION.minusMillis(1));
    assertThat(endpoints.status("churn")).isEqualTo(EndpointStatus.CREATING);
    endpoints.clock.advance(Duration.ofMillis(1));
    DescribeEndpointResponse inService = endpoints.describe("churn");

    assertThat(creating.endpointStatus()).isEqualTo(EndpointStatus.CREATING);
    assertThat(creating.endpointConfigName()).isEqualTo("one");
    assertThat(creating.hasProductionVariants()).isFalse();
    assertThat(creating.pendingDeploymentSummary().endpointConfigName()).isEqualTo("one");
    assertThat(inService.endpointStatus()).isEqualTo(EndpointStatus.IN_SERVICE);
    assertThat(inService.endpointArn()).isEqualTo(EndpointFixture.ARNS + "endpoint/churn");
    assertThat(inService.pendingDeploymentSummary()).isNull();
    assertThat(inService.failureReason()).isNull();
    assertThat(inService.lastModifiedTime())
        .isEqualTo(inService.creationTime().plus(EndpointFixture.CREATION));
    assertThat(inService.productionVariants())
        .singleElement()
        .returns("blue", ProductionVariantSummary::variantName)
        .returns(1.0f, ProductionVariantSummary::currentWeight)
        .returns(1.0f, ProductionVariantSummary::desiredWeight)
        .returns(1, ProductionVariantSummary::currentInstanceCount)
        .returns(1, ProductionVariantSummary::desiredInstanceCount);
  }

  @Test
  void runsTheNewConfigurationWhenItsUpdateIsDone() {
    endpoints.inService("churn", "one");
    endpoints.config("two");

    endpoints.update("churn", "two");
    DescribeEndpointResponse updating = endpoints.describe("churn");
    endpoints.clock.advance(EndpointFixture.UPDATE);
    DescribeEndpointResponse inService = endpoints.describe("churn");

    assertThat(updating.endpointStatus()).isEqualTo(EndpointStatus.UPDATING);
    assertThat(updating.endpointConfigName()).isEqualTo("one");
    assertThat(updating.pendingDeploymentSummary().endpointConfigName()).isEqualTo("two");
    assertThat(updating.pendingDeploymentSummary().productionVariants())
        .singleElement()
        .satisfies(
            variant -> {
              assertThat(variant.variantName()).isEqualTo("blue");
              assertThat(variant.instanceTypeAsString()).isEqualTo("ml.m5.xlarge");
            });
    assertThat(inService.endpointStatus()).isEqualTo(EndpointStatus.IN_SERVICE);
    assertThat(inService.endpointConfigName()).isEqualTo("two");
    assertThat(inService.pendingDeploymentSummary()).isNull();
  }

  @Test
  void cannotBeChangedWhileAChangeIsInProgress() {
    endpoints.config("one");
    endpoints.create("churn", "one");

    assertThat(EndpointFixture.refusal(() -> endpoints.update("churn", "one")))
        .isEqualTo(IN_PROGRESS);
    assertThat(EndpointFixture.refusal(() -> endpoints.delete("churn"))).isEqualTo(IN_PROGRESS);
    assertThat(EndpointFixture.refusal(() -> endpoints.scale("churn", 1, 2)))
        .isEqualTo(IN_PROGRESS);

    endpoints.clock.advance(EndpointFixture.CREATION);
    endpoints.update("churn", "one");

    assertThat(EndpointFixture.refusal(() -> endpoints.update("churn", "one")))
        .isEqualTo(IN_PROGRESS);
    assertThat(EndpointFixture.refusal(() -> endpoints.delete("churn"))).isEqualTo(IN_PROGRESS);
  }

  @Test
  void isGoneWhenItsDeletionIsDone() {
    endpoints.inService("churn", "one");

    endpoints.delete("churn");

    assertThat(endpoints.status("churn")).isEqualTo(EndpointStatus.DELETING);
    assertThat(EndpointFixture.refusal(() -> endpoints.delete("churn"))).isEqualTo(IN_PROGRESS);
    endpoints.clock.advance(EndpointFixture.DELETION);
    String notFound = "Could not find endpoint \"" + EndpointFixture.ARNS + "endpoint/churn\".";
    assertThat(EndpointFixture.refusal(() -> endpoints.describe("churn"))).isEqualTo(notFound);
    assertThat(EndpointFixture.refusal(() -> endpoints.delete("churn"))).isEqualTo(notFound);
    assertThat(EndpointFixture.refusal(() -> endpoints.update("churn", "one"))).isEqualTo(notFound);
    assertThat(endpoints.sageMaker.endpoints()).isEmpty();
    endpoints.create("churn", "one");
    assertThat(endpoints.status("churn")).isEqualTo(EndpointStatus.CREATING);
  }

  @Test
  void needsAConfigurationAndAFreeName() {
    assertThat(EndpointFixture.refusal(() -> endpoints.create("churn", "One")))
        .isEqualTo(
            "Could not find endpoint configuration \""
                + EndpointFixture.ARNS
                + "endpoint-config/one\".");

    endpoints.inService("churn", "one");

    assertThat(EndpointFixture.refusal(() -> endpoints.create("CHURN", "one")))
        .isEqualTo(
            "Cannot create already existing endpoint \""
                + EndpointFixture.ARNS
                + "endpoint/churn\".");
    assertThat(EndpointFixture.refusal(() -> endpoints.update("churn", "two")))
        .isEqualTo(
            "Could not find endpoint configuration \""
                + EndpointFixture.ARNS
                + "endpoint-config/two\".");
    assertThat(EndpointFixture.refusal(() -> endpoints.create("a_b", "one")))
        .contains("Value 'a_b' at 'endpointName' failed to satisfy constraint");
  }

  /** The service deletes a live configuration, but refuses later updates. */
  @Test
  void runsWithoutItsConfigurationButCannotBeUpdated() {
    endpoints.inService("churn", "one");
    endpoints.config("two");
    endpoints.client.deleteEndpointConfig(SdkRequests.delete("one"));

    assertThat(endpoints.describe("churn").endpointConfigName()).isEqualTo("one");
    assertThat(endpoints.status("churn")).isEqualTo(EndpointStatus.IN_SERVICE);
    assertThat(EndpointFixture.refusal(() -> endpoints.update("churn", "two")))
        .isEqualTo(
            "Could not find endpoint configuration \""
                + EndpointFixture.ARNS
                + "endpoint-config/one\".");
  }

  @Test
  void describesTheLastDeploymentConfig() {
    endpoints.inService("churn", "one");

    endpoints.client.updateEndpoint(
        r ->
            r.endpointName("churn")
                .endpointConfigName("one")
                .deploymentConfig(
                    d ->
                        d.blueGreenUpdatePolicy(
                            p ->
                                p.trafficRoutingConfiguration(
                                    t ->
                                        t.type(TrafficRoutingConfigType.ALL_AT_ONCE)
                                            .waitIntervalInSeconds(0)))));
    endpoints.clock.advance(EndpointFixture.UPDATE);
    assertThat(endpoints.describe("churn").lastDeploymentConfig().blueGreenUpdatePolicy())
        .isNotNull();

    endpoints.client.updateEndpoint(
        r -> r.endpointName("churn").endpointConfigName("one").retainDeploymentConfig(true));
    endpoints.clock.advance(EndpointFixture.UPDATE);
    assertThat(endpoints.describe("churn").lastDeploymentConfig()).isNotNull();

    endpoints.update("churn", "one");
    endpoints.clock.advance(EndpointFixture.UPDATE);
    assertThat(endpoints.describe("churn").lastDeploymentConfig()).isNull();
  }

  @Test
  void refusesAnInvalidDeploymentConfig() {
    endpoints.inService("churn", "one");

    String wrong =
        EndpointFixture.refusal(
            () ->
                endpoints.client.updateEndpoint(
                    r ->
                        r.endpointName("churn")
                            .endpointConfigName("one")
                            .deploymentConfig(
                                d -> d.rollingUpdatePolicy(p -> p.waitIntervalInSeconds(3601)))));

    assertThat(wrong)
        .contains("2 validation errors detected")
        .contains("at 'deploymentConfig.rollingUpdatePolicy.maximumBatchSize'")
        .contains("Value '3601' at 'deploymentConfig.rollingUpdatePolicy.waitIntervalInSeconds'")
        .contains("Member must have value less than or equal to 3600");
  }
}
