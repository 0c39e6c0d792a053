package dev.endpointdsl.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.TestClock;
import dev.endpointdsl.testkit.generate.TestRequests;
import java.time.Duration;
import java.time.Instant;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.DesiredWeightAndCapacity;
import software.amazon.awssdk.services.sagemaker.model.EndpointStatus;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariantSummary;
import software.amazon.awssdk.services.sagemaker.model.SageMakerException;

/** A server whose clock stands still, and what tests do with its endpoints. */
public final class Endpoints implements AutoCloseable {

  static final String ARNS = "arn:aws:sagemaker:us-east-1:123456789012:";
  static final Duration CREATION = Duration.ofMinutes(6);
  static final Duration UPDATE = Duration.ofMinutes(10);
  static final Duration DELETION = Duration.ofMinutes(1);

  final TestClock clock = TestClock.startingAt(Instant.parse("2026-11-01T12:00:00Z"));
  public final LocalSageMaker sageMaker;
  public final SageMakerClient client;

  public Endpoints() {
    this(TestRequests.permissive());
  }

  Endpoints(LocalSageMaker.Builder builder) {
    sageMaker =
        builder
            .clock(clock)
            .creationTakes(CREATION)
            .updateTakes(UPDATE)
            .deletionTakes(DELETION)
            .start();
    client = sageMaker.client();
  }

  public void config(String name) {
    client.createEndpointConfig(TestRequests.create(name));
  }

  public void create(String endpoint, String config) {
    client.createEndpoint(r -> r.endpointName(endpoint).endpointConfigName(config));
  }

  /** An endpoint that is in service with a configuration of its own. */
  void inService(String endpoint, String config) {
    config(config);
    create(endpoint, config);
    clock.advance(CREATION);
    assertThat(status(endpoint)).isEqualTo(EndpointStatus.IN_SERVICE);
  }

  void update(String endpoint, String config) {
    client.updateEndpoint(r -> r.endpointName(endpoint).endpointConfigName(config));
  }

  void delete(String endpoint) {
    client.deleteEndpoint(r -> r.endpointName(endpoint));
  }

  DescribeEndpointResponse describe(String endpoint) {
    return client.describeEndpoint(r -> r.endpointName(endpoint));
  }

  EndpointStatus status(String endpoint) {
    return describe(endpoint).endpointStatus();
  }

  ProductionVariantSummary variant(String endpoint) {
    return describe(endpoint).productionVariants().get(0);
  }

  void scale(String endpoint, float weight, int instances) {
    DesiredWeightAndCapacity desired =
        DesiredWeightAndCapacity.builder()
            .variantName("blue")
            .desiredWeight(weight)
            .desiredInstanceCount(instances)
            .build();
    client.updateEndpointWeightsAndCapacities(
        r -> r.endpointName(endpoint).desiredWeightsAndCapacities(desired));
  }

  /** What the service said when it refused. */
  static String refusal(Runnable call) {
    SageMakerException refusal = catchThrowableOfType(SageMakerException.class, call::run);
    assertThat(refusal).as("the refusal").isNotNull();
    assertThat(refusal.statusCode()).isEqualTo(400);
    assertThat(refusal.awsErrorDetails().errorCode()).isEqualTo("ValidationException");
    return refusal.awsErrorDetails().errorMessage();
  }

  @Override
  public void close() {
    sageMaker.close();
  }
}
