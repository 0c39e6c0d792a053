package dev.endpointdsl.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.fixture.EndpointFixture;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sagemaker.model.EndpointStatus;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariant;

/** The updates that the service refuses because of what the endpoint runs. */
class RefusedUpdatesTest {

  private final EndpointFixture endpoints = new EndpointFixture();

  @AfterEach
  void close() {
    endpoints.close();
  }

  @BeforeEach
  void configs() {
    endpoints.config("plain");
    variant("larger", v -> v.instanceType("ml.m5.2xlarge"));
    variant("renamed", v -> v.variantName("green"));
    variant("serverless", RefusedUpdatesTest::serverless);
    variant("more-memory", v -> serverless(v, 4096));
    async("async", "s3://out/1");
    async("async-elsewhere", "s3://out/2");
  }

  @Test
  void anAsynchronousEndpointStaysAsynchronous() {
    run("async");

    assertThat(refusal("plain"))
        .isEqualTo("The AsyncInferenceConfig parameter cannot be removed from this endpoint");
    assertAccepted("async-elsewhere");
  }

  @Test
  void aRealTimeEndpointCanBecomeAsynchronous() {
    run("plain");

    assertAccepted("async");
  }

  @Test
  void aServerlessVariantDoesNotGetInstances() {
    run("serverless");

    assertThat(refusal("plain"))
        .isEqualTo(
            "The serverless variant \"blue\" cannot be updated to instances; use another variant"
                + " name.");
    assertAccepted("more-memory");
    assertAccepted("renamed");
  }

  @Test
  void anInstanceVariantDoesNotBecomeServerless() {
    run("plain");

    assertThat(refusal("serverless"))
        .isEqualTo("An endpoint that runs on instances cannot be updated to a serverless one.");
  }

  @Test
  void aScalableTargetKeepsItsInstanceType() {
    run("plain");
    endpoints.sageMaker.registerScalableTarget("Churn", "blue");
    String registered =
        "The variant(s) \"blue\" must be deregistered as scalable targets with AWS Auto Scaling"
            + " before they can be removed or have their instance type updated.";

    assertThat(refusal("larger")).isEqualTo(registered);
    assertThat(refusal("renamed")).isEqualTo(registered);
    variant("other-model", v -> v.modelName("churn-8").initialInstanceCount(3));
    assertAccepted("other-model");
    endpoints.sageMaker.deregisterScalableTarget("churn", "blue");
    assertAccepted("larger");
  }

  @Test
  void scalableTargetsOfOthersDoNotMatter() {
    run("plain");
    endpoints.sageMaker.registerScalableTarget("churn-2", "blue");
    endpoints.sageMaker.registerScalableTarget("churn", "green");

    assertAccepted("larger");
  }

  @Test
  void deletingAnEndpointDeregistersItsVariants() {
    run("plain");
    endpoints.sageMaker.registerScalableTarget("churn", "blue");
    endpoints.delete("churn");
    endpoints.clock.advance(EndpointFixture.DELETION);

    assertThatThrownBy(() -> endpoints.sageMaker.deregisterScalableTarget("churn", "blue"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("the variant blue of the endpoint churn is not registered");
    run("plain");
    assertAccepted("larger");
  }

  @Test
  void scalableTargetsSurviveARestart(@TempDir Path folder) {
    Path file = folder.resolve("state.json");
    try (LocalSageMaker first = SdkRequests.permissive().keepIn(file).start()) {
      first.registerScalableTarget("churn", "blue");
    }
    try (LocalSageMaker second = SdkRequests.permissive().keepIn(file).start()) {
      second.deregisterScalableTarget("churn", "blue");
    }
  }

  private void run(String config) {
    endpoints.create("churn", config);
    endpoints.clock.advance(EndpointFixture.CREATION);
  }

  private String refusal(String config) {
    String refusal = EndpointFixture.refusal(() -> endpoints.update("churn", config));
    assertThat(endpoints.status("churn")).isEqualTo(EndpointStatus.IN_SERVICE);
    return refusal;
  }

  private void assertAccepted(String config) {
    endpoints.update("churn", config);
    endpoints.clock.advance(EndpointFixture.UPDATE);
    assertThat(endpoints.describe("churn").endpointConfigName()).isEqualTo(config);
  }

  private void async(String name, String output) {
    endpoints.client.createEndpointConfig(
        SdkRequests.create(name).toBuilder()
            .asyncInferenceConfig(a -> a.outputConfig(o -> o.s3OutputPath(output)))
            .build());
  }

  private void variant(String name, Consumer<ProductionVariant.Builder> change) {
    ProductionVariant variant = SdkRequests.variant().toBuilder().applyMutation(change).build();
    endpoints.client.createEndpointConfig(
        r -> r.endpointConfigName(name).productionVariants(variant));
  }

  private static void serverless(ProductionVariant.Builder variant) {
    serverless(variant, 2048);
  }

  private static void serverless(ProductionVariant.Builder variant, int memory) {
    variant
        .instanceType((String) null)
        .initialInstanceCount(null)
        .serverlessConfig(s -> s.memorySizeInMB(memory).maxConcurrency(5));
  }
}
