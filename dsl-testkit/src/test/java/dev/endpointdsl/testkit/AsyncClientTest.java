package dev.endpointdsl.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.testkit.fixture.SdkRequests;
import dev.endpointdsl.testkit.model.Fault;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.model.SageMakerException;

/** The asynchronous client of a server, over HTTP and in memory. */
@Timeout(120)
class AsyncClientTest {

  static Stream<LocalSageMakerBuilder> servers() {
    return Stream.of(SdkRequests.permissive(), SdkRequests.permissive().withoutSockets());
  }

  @ParameterizedTest
  @MethodSource("servers")
  void createsAndDescribesConcurrently(LocalSageMakerBuilder builder) {
    try (LocalSageMaker sageMaker = builder.start()) {
      SageMakerAsyncClient client = sageMaker.asyncClient();
      assertThat(sageMaker.asyncClient()).isSameAs(client);

      CompletableFuture.allOf(
              IntStream.range(0, 20)
                  .mapToObj(i -> client.createEndpointConfig(SdkRequests.create("c" + i)))
                  .toArray(CompletableFuture[]::new))
          .join();

      assertThat(sageMaker.endpointConfigs()).hasSize(20);
      assertThat(
              client.describeEndpointConfig(SdkRequests.describe("c7")).join().productionVariants())
          .containsExactly(SdkRequests.variant());
      assertThatThrownBy(() -> client.deleteEndpointConfig(SdkRequests.delete("none")).join())
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(SageMakerException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("servers")
  void retriesWhatIsLost(LocalSageMakerBuilder builder) {
    try (LocalSageMaker sageMaker = builder.start()) {
      sageMaker.faults().on("CreateModel").onCall(1, Fault.connectionLost());
      sageMaker.faults().on("CreateModel").onCall(2, Fault.truncatedAnswer());

      assertThatThrownBy(() -> sageMaker.asyncClient().createModel(r -> r.modelName("m")).join())
          .as("the model exists since the second call")
          .hasMessageContaining("Cannot create already existing model");

      assertThat(sageMaker.models()).containsExactly("m");
      assertThat(sageMaker.calls("CreateModel")).isEqualTo(3);
    }
  }

  @Test
  void givesUpWhenItsTimeIsOver() {
    try (LocalSageMaker sageMaker = SdkRequests.permissive().start()) {
      sageMaker.faults().on("ListEndpoints").always(Fault.stalled(Duration.ofHours(1)));

      assertThatThrownBy(
              () ->
                  sageMaker
                      .asyncClient()
                      .listEndpoints(
                          r ->
                              r.overrideConfiguration(
                                  o -> o.apiCallTimeout(Duration.ofMillis(300))))
                      .join())
          .hasCauseInstanceOf(ApiCallTimeoutException.class);
    }
  }

  @Test
  void isClosedWithTheServer() {
    LocalSageMaker sageMaker = SdkRequests.permissive().withoutSockets().start();
    sageMaker.asyncClient();
    sageMaker.close();

    assertThatIllegalStateException().isThrownBy(sageMaker::asyncClient);
  }
}
