package dev.endpointdsl.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.EndpointStatus;
import software.amazon.awssdk.services.sagemaker.model.SageMakerException;

/** A class of a user's tests. */
@LocalSageMakerTest(
    models = {"churn-7", "churn-8"},
    stoppedClock = true)
class AnnotatedTest {

  @BeforeEach
  void createConfig(SageMakerClient client) {
    Requests.config(client, "one", "churn-7");
  }

  @RepeatedTest(2)
  void eachTestHasAServerOfItsOwn(LocalSageMaker sageMaker, SageMakerClient client) {
    assertThat(client).isSameAs(sageMaker.client());
    assertThat(sageMaker.models()).containsExactly("churn-7", "churn-8");
    assertThat(sageMaker.endpointConfigs()).containsExactly("one");
    assertThat(sageMaker.calls()).containsOnlyKeys("CreateEndpointConfig");
    assertThat(sageMaker.calls("CreateEndpointConfig")).isEqualTo(1);
  }

  @Test
  void theAsynchronousClientCallsTheSameServer(
      SageMakerAsyncClient client, LocalSageMaker sageMaker) {
    client.createModel(r -> r.modelName("more")).join();

    assertThat(sageMaker.models()).contains("more");
  }

  @Test
  void theTestAdvancesTheClock(SageMakerClient client, TestClock clock) {
    Requests.endpoint(client, "churn", "one");

    assertThat(Requests.status(client, "churn")).isEqualTo(EndpointStatus.CREATING);
    clock.advance(Duration.ofMinutes(10));
    assertThat(Requests.status(client, "churn")).isEqualTo(EndpointStatus.IN_SERVICE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"churn-9"})
  void modelsMustExist(String model, SageMakerClient client) {
    assertThatThrownBy(() -> Requests.config(client, "two", model))
        .isInstanceOf(SageMakerException.class)
        .hasMessageContaining("Could not find model");
  }

  @Test
  @InjectOutcome(endpoint = "churn", outcome = EndpointOutcome.UPDATE_ROLLS_BACK)
  void anUpdateRollsBack(SageMakerClient client, TestClock clock) {
    Requests.endpoint(client, "churn", "one");
    clock.advance(Duration.ofMinutes(10));
    Requests.config(client, "two", "churn-8");
    client.updateEndpoint(r -> r.endpointName("churn").endpointConfigName("two"));
    clock.advance(Duration.ofMinutes(10));

    assertThat(client.describeEndpoint(r -> r.endpointName("churn")).endpointConfigName())
        .isEqualTo("one");
  }

  @Test
  @InjectOutcome(endpoint = "churn", outcome = EndpointOutcome.CREATION_FAILS)
  @InjectOutcome(
      endpoint = "other",
      outcome = EndpointOutcome.CREATION_FAILS,
      reason = "There is no image.")
  void creationsFail(SageMakerClient client, TestClock clock) {
    Requests.endpoint(client, "churn", "one");
    Requests.endpoint(client, "other", "one");
    clock.advance(Duration.ofMinutes(10));

    assertThat(client.describeEndpoint(r -> r.endpointName("churn")).failureReason())
        .isEqualTo("The test decided that the endpoint fails.");
    assertThat(client.describeEndpoint(r -> r.endpointName("other")).failureReason())
        .isEqualTo("There is no image.");
  }

  /** Nested classes inherit the server. */
  @Nested
  @InjectFault(operation = "ListEndpoints", kind = FaultKind.UNAVAILABLE)
  class Inner {

    @Test
    @InjectFault(operation = "ListEndpoints", kind = FaultKind.THROTTLING, calls = 2)
    @InjectFault(kind = FaultKind.RESPONSE_LOST, calls = 4)
    void theClientRetries(SageMakerClient client, LocalSageMaker sageMaker) {
      assertThat(client.listEndpoints(r -> {}).endpoints()).isEmpty();

      assertThat(sageMaker.calls("ListEndpoints")).isEqualTo(4);
      assertThat(sageMaker.endpointConfigs()).containsExactly("one");
    }

    @Test
    void theOtherTestHasNoEffect(SageMakerClient client, LocalSageMaker sageMaker) {
      client.listEndpoints(r -> {});

      assertThat(sageMaker.calls("ListEndpoints")).isEqualTo(2);
    }
  }
}
