package dev.endpointdsl.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.sagemaker.DeploymentRule;
import dev.endpointdsl.testkit.fixture.EndpointFixture;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.sagemaker.model.DeploymentConfig;
import software.amazon.awssdk.services.sagemaker.model.EndpointStatus;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariant;
import software.amazon.awssdk.services.sagemaker.model.TrafficRoutingConfig;

/** The deployment configurations that are refused for the variants of an endpoint. */
class GuardrailsTest {

  private final EndpointFixture endpoints =
      new EndpointFixture(SdkRequests.permissive().accept(DeploymentRule.ROLLING_WITH_SERVERLESS));

  @AfterEach
  void close() {
    endpoints.close();
  }

  @ParameterizedTest
  @CsvSource({
    "CANARY, CAPACITY_PERCENT, 51",
    "CANARY, INSTANCE_COUNT, 3",
    "LINEAR, CAPACITY_PERCENT, 9",
    "LINEAR, CAPACITY_PERCENT, 51",
    "LINEAR, INSTANCE_COUNT, 3"
  })
  void stepsOfMoreThanHalfAreRefused(String routing, String type, int size) {
    inService(4);

    assertThat(refusal(d -> steps(d, routing, type, size)))
        .contains("percent of the capacity of blue")
        .contains(routing);
    assertThat(endpoints.status("churn")).isEqualTo(EndpointStatus.IN_SERVICE);
  }

  @ParameterizedTest
  @CsvSource({
    "CANARY, CAPACITY_PERCENT, 50",
    "CANARY, INSTANCE_COUNT, 2",
    "LINEAR, CAPACITY_PERCENT, 10",
    "LINEAR, INSTANCE_COUNT, 1"
  })
  void stepsOfHalfAreAccepted(String routing, String type, int size) {
    inService(4);

    update(d -> steps(d, routing, type, size));

    assertThat(endpoints.status("churn")).isEqualTo(EndpointStatus.UPDATING);
  }

  @ParameterizedTest
  @CsvSource({"CAPACITY_PERCENT, 4", "CAPACITY_PERCENT, 51", "INSTANCE_COUNT, 3"})
  void batchesHaveBounds(String type, int size) {
    inService(4);

    assertThat(refusal(d -> rolling(d, type, size))).contains("[ROLLING_BATCH_SIZE]");
    update(d -> rolling(d, "CAPACITY_PERCENT", 5));
  }

  @Test
  void retainedInstanceCountsAreUsed() {
    inService(4);
    endpoints.scale("churn", 1, 2);
    endpoints.clock.advance(EndpointFixture.UPDATE);

    assertThat(
            EndpointFixture.refusal(
                () ->
                    endpoints.client.updateEndpoint(
                        r ->
                            r.endpointName("churn")
                                .endpointConfigName("two")
                                .retainAllVariantProperties(true)
                                .deploymentConfig(d -> steps(d, "CANARY", "INSTANCE_COUNT", 2)))))
        .contains("[CANARY_SIZE]");
  }

  @Test
  void aRoutingTypeRequiresItsSize() {
    inService(4);

    assertThat(refusal(d -> routing(d, t -> t.type("CANARY"))))
        .startsWith("1 validation error detected: Value null at 'deploymentConfig")
        .contains("canarySize' failed to satisfy constraint: ")
        .contains("[CHOICE]");
    assertThat(
            refusal(
                d ->
                    routing(
                        d,
                        t ->
                            t.type("ALL_AT_ONCE")
                                .linearStepSize(s -> s.type("CAPACITY_PERCENT").value(10)))))
        .startsWith("1 validation error detected: Value 'ALL_AT_ONCE' at 'deploymentConfig")
        .contains("trafficRoutingConfiguration.type' failed to satisfy constraint: ")
        .contains("[EXCLUSIVE]");
  }

  @Test
  void rollingDeploymentsHaveOneVariant() {
    endpoints.inService("churn", "one");
    variants("two", variant("blue", 4), variant("green", 4));

    assertThat(refusal(d -> rolling(d, "CAPACITY_PERCENT", 20))).contains("multiple variants");
    update(d -> steps(d, "CANARY", "CAPACITY_PERCENT", 20));
  }

  @Test
  void oneVariantMustKeepItsName() {
    endpoints.inService("churn", "one");
    variants("two", variant("green", 4));

    assertThat(refusal(d -> steps(d, "LINEAR", "CAPACITY_PERCENT", 20)))
        .contains("none of the endpoint's variants: [blue]");
    update(d -> routing(d, t -> t.type("ALL_AT_ONCE")));
  }

  @Test
  void violationsOfAcceptedRulesAreAccepted() {
    variants("one", serverless());
    endpoints.create("churn", "one");
    endpoints.clock.advance(EndpointFixture.CREATION);
    variants("two", serverless());

    update(d -> rolling(d, "CAPACITY_PERCENT", 20));

    assertThat(endpoints.status("churn")).isEqualTo(EndpointStatus.UPDATING);
  }

  @Test
  void anEndpointOnInstancesCannotBecomeServerless() {
    endpoints.inService("churn", "one");
    variants("two", serverless());

    assertThat(EndpointFixture.refusal(() -> endpoints.update("churn", "two")))
        .contains("cannot be updated to a serverless one");
  }

  private static ProductionVariant serverless() {
    return variant("blue", 1).toBuilder()
        .initialInstanceCount(null)
        .instanceType((String) null)
        .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5))
        .build();
  }

  private void inService(int instances) {
    endpoints.inService("churn", "one");
    variants("two", variant("blue", instances));
  }

  private void variants(String config, ProductionVariant... variants) {
    endpoints.client.createEndpointConfig(
        r -> r.endpointConfigName(config).productionVariants(variants));
  }

  private static ProductionVariant variant(String name, int instances) {
    return SdkRequests.variant().toBuilder()
        .variantName(name)
        .initialInstanceCount(instances)
        .build();
  }

  private String refusal(Consumer<DeploymentConfig.Builder> policy) {
    return EndpointFixture.refusal(() -> update(policy));
  }

  private void update(Consumer<DeploymentConfig.Builder> policy) {
    endpoints.client.updateEndpoint(
        r -> r.endpointName("churn").endpointConfigName("two").deploymentConfig(policy));
  }

  private static void steps(
      DeploymentConfig.Builder config, String routing, String type, int size) {
    routing(
        config,
        t -> {
          t.type(routing);
          if (routing.equals("CANARY")) {
            t.canarySize(s -> s.type(type).value(size));
          } else {
            t.linearStepSize(s -> s.type(type).value(size));
          }
        });
  }

  private static void routing(
      DeploymentConfig.Builder config, Consumer<TrafficRoutingConfig.Builder> traffic) {
    config.blueGreenUpdatePolicy(
        b ->
            b.trafficRoutingConfiguration(
                t -> {
                  t.waitIntervalInSeconds(60);
                  traffic.accept(t);
                }));
  }

  private static void rolling(DeploymentConfig.Builder config, String type, int size) {
    config.rollingUpdatePolicy(
        p -> p.maximumBatchSize(s -> s.type(type).value(size)).waitIntervalInSeconds(60));
  }
}
