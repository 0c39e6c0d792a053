package dev.endpointdsl.testkit.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.EndpointStatus;
import software.amazon.awssdk.services.sagemaker.waiters.SageMakerWaiter;

/** The waiters of the AWS SDK, with the system clock. */
class WaitersTest {

  private static final Duration SHORT = Duration.ofMillis(60);

  private final LocalSageMaker sageMaker =
      SdkRequests.permissive().creationTakes(SHORT).updateTakes(SHORT).deletionTakes(SHORT).start();
  private final SageMakerClient client = sageMaker.client();
  private final SageMakerWaiter waiter =
      SageMakerWaiter.builder()
          .client(client)
          .overrideConfiguration(
              o ->
                  o.maxAttempts(100)
                      .backoffStrategyV2(BackoffStrategy.fixedDelay(Duration.ofMillis(10))))
          .build();

  @AfterEach
  void close() {
    waiter.close();
    sageMaker.close();
  }

  @Test
  void waitForTheWholeLifeOfAnEndpoint() {
    create("one");
    assertThat(waitInService().endpointStatus()).isEqualTo(EndpointStatus.IN_SERVICE);

    update("two");
    assertThat(waitInService().endpointConfigName()).isEqualTo("two");

    client.deleteEndpoint(r -> r.endpointName("churn"));
    waiter.waitUntilEndpointDeleted(r -> r.endpointName("churn"));
    assertThat(sageMaker.endpoints()).isEmpty();
  }

  @Test
  void reportAFailedCreation() {
    sageMaker.faults().failNextCreation("churn", "no capacity");
    create("one");

    assertThatThrownBy(this::waitInService).hasMessageContaining("failure state");
  }

  /** The waiters only check the status, not which configuration is live. */
  @Test
  void takeASilentRollbackForASuccess() {
    create("one");
    waitInService();
    sageMaker.faults().rollBackNextUpdate("churn");
    update("two");

    DescribeEndpointResponse waited = waitInService();

    assertThat(waited.endpointStatus()).isEqualTo(EndpointStatus.IN_SERVICE);
    assertThat(waited.endpointConfigName()).isEqualTo("one");
  }

  private void create(String config) {
    client.createEndpointConfig(SdkRequests.create(config));
    client.createEndpoint(r -> r.endpointName("churn").endpointConfigName(config));
  }

  private void update(String config) {
    client.createEndpointConfig(SdkRequests.create(config));
    client.updateEndpoint(r -> r.endpointName("churn").endpointConfigName(config));
  }

  private DescribeEndpointResponse waitInService() {
    return waiter
        .waitUntilEndpointInService(r -> r.endpointName("churn"))
        .matched()
        .response()
        .orElseThrow();
  }
}
