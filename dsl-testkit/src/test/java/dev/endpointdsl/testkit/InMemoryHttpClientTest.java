package dev.endpointdsl.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.testkit.fixture.SdkRequests;
import dev.endpointdsl.testkit.model.Fault;
import dev.endpointdsl.testkit.model.ReceivedRequest;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.SageMakerException;

/** Servers without sockets, and the client that calls them in the calling thread. */
class InMemoryHttpClientTest {

  @Test
  void aServerWithoutSocketsServesItsOwnClient() {
    try (LocalSageMaker sageMaker =
        LocalSageMaker.builder().lenient(true).withoutSockets().start()) {
      assertThat(sageMaker.client()).isSameAs(sageMaker.inMemoryClient());

      sageMaker.client().createEndpointConfig(SdkRequests.create("one"));

      assertThat(
              sageMaker
                  .client()
                  .describeEndpointConfig(SdkRequests.describe("one"))
                  .productionVariants())
          .containsExactly(SdkRequests.variant());
      assertThatIllegalStateException()
          .isThrownBy(sageMaker::endpoint)
          .withMessage("this LocalSageMaker was built without sockets and has no URL");
    }
  }

  /** The clients of the query protocol leave the path empty. */
  @Test
  void servesClientsOfOtherServices() {
    InMemoryHttpClient http = new InMemoryHttpClient();
    try (LocalSageMaker sageMaker = LocalSageMaker.builder().withoutSockets().start();
        CloudWatchClient client =
            CloudWatchClient.builder()
                .httpClient(http)
                .endpointOverride(URI.create("http://in-memory.invalid"))
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .build()) {
      http.connectTo(sageMaker);

      assertThat(client.describeAlarms().metricAlarms()).isEmpty();
    }
  }

  @Test
  void aServerWithSocketsHasBothClients() {
    try (LocalSageMaker sageMaker = LocalSageMaker.builder().lenient(true).start()) {
      sageMaker.inMemoryClient().createEndpointConfig(SdkRequests.create("one"));

      sageMaker.client().describeEndpointConfig(SdkRequests.describe("one"));
    }
  }

  @Test
  void theClientsAreClosedWithTheServer() {
    LocalSageMaker sageMaker = LocalSageMaker.builder().lenient(true).withoutSockets().start();
    sageMaker.close();

    assertThatIllegalStateException()
        .isThrownBy(sageMaker::inMemoryClient)
        .withMessageContaining("LocalSageMaker is closed");
  }

  @Test
  void oneClientServesManyServers() {
    InMemoryHttpClient http = new InMemoryHttpClient();
    try (SageMakerClient client = client(http);
        LocalSageMaker first = LocalSageMaker.builder().lenient(true).withoutSockets().start();
        LocalSageMaker second = LocalSageMaker.builder().lenient(true).withoutSockets().start()) {
      assertThatThrownBy(() -> client.createEndpointConfig(SdkRequests.create("none")))
          .hasStackTraceContaining("connectTo(...) was not called");

      http.connectTo(first);
      client.createEndpointConfig(SdkRequests.create("one"));
      http.connectTo(second);
      client.createEndpointConfig(SdkRequests.create("two"));

      assertThat(first.endpointConfigs()).containsExactly("one");
      assertThat(second.endpointConfigs()).containsExactly("two");
    }
  }

  @Test
  void aWatcherReceivesRequestsBeforeTheyAreCarriedOut() {
    InMemoryHttpClient http = new InMemoryHttpClient();
    List<ReceivedRequest> watched = new ArrayList<>();
    try (SageMakerClient client = client(http);
        LocalSageMaker sageMaker =
            LocalSageMaker.builder().lenient(true).withoutSockets().start()) {
      http.connectTo(sageMaker);
      http.watch(
          request -> {
            assertThat(sageMaker.requests()).isEmpty();
            watched.add(request);
          });

      client.createEndpointConfig(SdkRequests.create("one"));

      assertThat(watched).isEqualTo(sageMaker.requests()).hasSize(1);
    }
  }

  @Test
  void faultsStrikeWithoutWaiting() {
    InMemoryHttpClient http = new InMemoryHttpClient();
    try (SageMakerClient client = client(http);
        LocalSageMaker sageMaker =
            LocalSageMaker.builder().lenient(true).withoutSockets().start()) {
      http.connectTo(sageMaker);
      Faults faults = sageMaker.faults();
      faults.on("CreateEndpointConfig").onCall(1, Fault.throttling());
      faults.on("CreateEndpointConfig").onCall(2, Fault.connectionReset());
      faults.on("CreateEndpointConfig").onCall(3, Fault.connectionLost());
      faults.on("CreateEndpointConfig").onCall(4, Fault.stalled(Duration.ofHours(1)));
      faults.on("CreateEndpointConfig").onCall(5, Fault.truncatedAnswer());

      assertThatThrownBy(() -> client.createEndpointConfig(SdkRequests.create("one")))
          .isInstanceOf(SageMakerException.class);
      assertThatThrownBy(() -> client.createEndpointConfig(SdkRequests.create("one")))
          .hasRootCauseInstanceOf(SocketException.class);
      assertThatThrownBy(() -> client.createEndpointConfig(SdkRequests.create("one")))
          .hasRootCauseInstanceOf(SocketException.class);
      assertThatThrownBy(() -> client.createEndpointConfig(SdkRequests.create("one")))
          .hasRootCauseInstanceOf(SocketTimeoutException.class);
      assertThat(sageMaker.endpointConfigs()).isEmpty();
      assertThatThrownBy(() -> client.createEndpointConfig(SdkRequests.create("one")))
          .isInstanceOf(SdkClientException.class);
      assertThat(sageMaker.endpointConfigs()).containsExactly("one");
    }
  }

  private static SageMakerClient client(InMemoryHttpClient http) {
    return SageMakerClient.builder()
        .httpClient(http)
        .endpointOverride(URI.create("http://in-memory.invalid"))
        .region(Region.US_EAST_1)
        .credentialsProvider(AnonymousCredentialsProvider.create())
        .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.doNotRetry()))
        .build();
  }
}
