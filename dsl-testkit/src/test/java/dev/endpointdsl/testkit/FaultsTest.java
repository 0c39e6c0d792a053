package dev.endpointdsl.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.endpointdsl.testkit.fixture.EndpointFixture;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import dev.endpointdsl.testkit.model.Fault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.ResourceLimitExceededException;
import software.amazon.awssdk.services.sagemaker.model.SageMakerException;

class FaultsTest {

  private final EndpointFixture endpoints = new EndpointFixture();
  private final LocalSageMaker sageMaker = endpoints.sageMaker;
  private final SageMakerClient once = client(sageMaker.endpoint());

  @BeforeEach
  void create() {
    endpoints.config("one");
  }

  @AfterEach
  void close() {
    once.close();
    endpoints.close();
  }

  /** The first and the last page of two, each with one configuration. */
  @Test
  void entriesOfAListWithSeveralPagesMove() {
    endpoints.config("two");
    sageMaker.faults().moveEntries(1, 42);

    List<Integer> entries = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      entries.add(once.listEndpointConfigs(r -> r.maxResults(1)).endpointConfigs().size());
    }
    assertThat(entries).contains(0, 2).doesNotContain(1);
    assertThat(once.listEndpointConfigs().endpointConfigs()).as("the only page").hasSize(2);

    sageMaker.faults().clear();
    assertThat(once.listEndpointConfigs(r -> r.maxResults(1)).endpointConfigs()).hasSize(1);
  }

  @Test
  void tokensExpire() {
    endpoints.config("two");
    String token = once.listEndpointConfigs(r -> r.maxResults(1)).nextToken();
    sageMaker.faults().expireTokens(1, 42);

    assertThatThrownBy(() -> once.listEndpointConfigs(r -> r.nextToken(token)))
        .isInstanceOf(SageMakerException.class)
        .hasMessageContaining("it has expired");
    assertThat(once.listEndpointConfigs().endpointConfigs()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sageMaker.faults().expireTokens(2, 42))
        .withMessageContaining("the probability must be 0 to 1");
  }

  @Test
  void throttlesTheSelectedCall() {
    sageMaker.faults().on("DescribeEndpointConfig").onCall(2, Fault.throttling());

    once.describeEndpointConfig(SdkRequests.describe("one"));
    SageMakerException throttled = refused();
    once.describeEndpointConfig(SdkRequests.describe("one"));

    assertThat(throttled.isThrottlingException()).isTrue();
    assertThat(throttled.statusCode()).isEqualTo(400);
    assertThat(throttled.awsErrorDetails().errorCode()).isEqualTo("ThrottlingException");
    assertThat(throttled.awsErrorDetails().errorMessage()).isEqualTo("Rate exceeded");
  }

  @Test
  void theSdkRetriesTransientFaults() {
    for (Fault fault :
        List.of(
            Fault.throttling(),
            Fault.internalError(),
            Fault.unavailable(),
            Fault.connectionLost(),
            Fault.connectionReset(),
            Fault.truncatedAnswer())) {
      sageMaker.faults().on("DescribeEndpointConfig").onCall(1, fault);
      sageMaker.resetCalls();

      assertThat(
              endpoints
                  .client
                  .describeEndpointConfig(SdkRequests.describe("one"))
                  .endpointConfigName())
          .isEqualTo("one");

      assertThat(sageMaker.calls("DescribeEndpointConfig")).isEqualTo(2);
    }
  }

  @Test
  void respondsWithTheStatusOfEachFault() {
    sageMaker.faults().on("DescribeEndpointConfig").onCall(1, Fault.internalError());
    sageMaker.faults().on("DescribeEndpointConfig").onCall(2, Fault.unavailable());
    sageMaker
        .faults()
        .on("DescribeEndpointConfig")
        .onCall(3, Fault.accessDenied("sagemaker:DescribeEndpointConfig"));

    assertThat(refused().statusCode()).isEqualTo(500);
    assertThat(refused().statusCode()).isEqualTo(503);
    assertThat(refused().awsErrorDetails().errorCode()).isEqualTo("AccessDeniedException");
  }

  @Test
  void namesTheQuota() {
    sageMaker
        .faults()
        .on("CreateEndpoint")
        .always(Fault.quotaExceeded("ml.m5.xlarge for endpoint usage"));

    assertThatThrownBy(() -> endpoints.create("churn", "one"))
        .isInstanceOf(ResourceLimitExceededException.class)
        .hasMessageContaining(
            "The account-level service limit 'ml.m5.xlarge for endpoint usage' is 0 Instances");
    assertThat(sageMaker.endpoints()).isEmpty();
  }

  @Test
  void losesConnectionsBeforeTheWorkOrAfterIt() {
    sageMaker.faults().on("CreateEndpoint").onCall(1, Fault.connectionLost());
    sageMaker.faults().on("CreateEndpoint").onCall(2, Fault.connectionLost().afterTheWork());

    assertThatThrownBy(() -> createOnce("churn")).isInstanceOf(SdkClientException.class);
    assertThat(sageMaker.endpoints()).isEmpty();
    assertThatThrownBy(() -> createOnce("churn")).isInstanceOf(SdkClientException.class);
    assertThat(sageMaker.endpoints()).containsExactly("churn");
  }

  @Test
  void resetsConnectionsBeforeTheWorkOrAfterIt() throws IOException {
    sageMaker.faults().on("CreateEndpoint").onCall(1, Fault.connectionReset());
    sageMaker.faults().on("CreateEndpoint").onCall(2, Fault.connectionReset().afterTheWork());

    assertThatThrownBy(() -> createBySocket("churn"))
        .isInstanceOf(SocketException.class)
        .hasMessageContaining("reset");
    assertThat(sageMaker.endpoints()).isEmpty();
    assertThatThrownBy(() -> createBySocket("churn"))
        .isInstanceOf(SocketException.class)
        .hasMessageContaining("reset");
    assertThat(sageMaker.endpoints()).containsExactly("churn");
    assertThat(createBySocket("other")).startsWith("HTTP/1.1 200 OK");
  }

  @Test
  void aLostConnectionIsClosedAndNotReset() throws IOException {
    sageMaker.faults().on("CreateEndpoint").onCall(1, Fault.connectionLost());

    assertThat(createBySocket("churn")).isEmpty();
  }

  @Test
  void truncatesResponses() {
    sageMaker.faults().on("CreateEndpoint").onCall(1, Fault.truncatedAnswer());

    assertThatThrownBy(() -> createOnce("churn")).isInstanceOf(SdkClientException.class);

    assertThat(sageMaker.endpoints()).containsExactly("churn");
  }

  @Test
  void stallsUntilTheClientGivesUpOrTheServerCloses() {
    sageMaker.faults().on("DescribeEndpointConfig").always(Fault.stalled(Duration.ofHours(1)));

    assertThatThrownBy(
            () ->
                once.describeEndpointConfig(
                    r ->
                        r.endpointConfigName("one")
                            .overrideConfiguration(o -> o.apiCallTimeout(Duration.ofMillis(200)))))
        .isInstanceOf(SdkClientException.class);

    long before = System.nanoTime();
    sageMaker.close();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  void respondsLate() {
    sageMaker.faults().on("DescribeEndpointConfig").onCall(1, Fault.slow(Duration.ofMillis(120)));

    long before = System.nanoTime();
    once.describeEndpointConfig(SdkRequests.describe("one"));

    assertThat(Duration.ofNanos(System.nanoTime() - before))
        .isGreaterThanOrEqualTo(Duration.ofMillis(120));
  }

  @Test
  void aSeedSelectsTheSameCallsEachTime() {
    List<Boolean> one = struck(42);
    List<Boolean> again = struck(42);
    List<Boolean> other = struck(43);

    assertThat(one).isEqualTo(again).isNotEqualTo(other);
    assertThat(one.stream().filter(struck -> struck).count()).isBetween(15L, 45L);
  }

  @Test
  void countsCallsForAnyOperationTogether() {
    sageMaker.faults().onAnyOperation().onFirst(2, Fault.throttling());

    refused();
    assertThatThrownBy(() -> createOnce("churn")).isInstanceOf(SageMakerException.class);
    createOnce("churn");

    assertThat(sageMaker.endpoints()).containsExactly("churn");
  }

  @Test
  void countsCalls() {
    refusedByName();

    assertThat(sageMaker.calls())
        .containsEntry("CreateEndpointConfig", 1L)
        .containsEntry("DescribeEndpointConfig", 1L)
        .hasSize(2);
    assertThat(sageMaker.calls("DeleteEndpoint")).isZero();
    sageMaker.resetCalls();
    assertThat(sageMaker.calls()).isEmpty();
  }

  @Test
  void clearRemovesAllFaults() {
    sageMaker.faults().onAnyOperation().always(Fault.throttling());
    sageMaker.faults().missingModel("churn");
    sageMaker.faults().staleReads(3);
    sageMaker.faults().clear();

    endpoints.config("two");

    assertThat(once.describeEndpointConfig(SdkRequests.describe("two")).endpointConfigName())
        .isEqualTo("two");
  }

  @Test
  void refusesInvalidArguments() {
    Faults faults = sageMaker.faults();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> faults.on("DescribeEndpoints"))
        .withMessageContaining("LocalSageMaker has no operation DescribeEndpoints")
        .withMessageContaining("DescribeEndpoint");
    FaultTiming timing = faults.onAnyOperation();
    assertThatIllegalArgumentException().isThrownBy(() -> timing.onCall(0, Fault.throttling()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> timing.withProbability(1.1, 1, Fault.throttling()));
    assertThatIllegalArgumentException().isThrownBy(() -> faults.staleReads(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.refusal(200, "Fine", "fine"));
  }

  private List<Boolean> struck(long seed) {
    sageMaker.faults().clear();
    sageMaker.faults().on("DescribeEndpointConfig").withProbability(0.3, seed, Fault.throttling());
    List<Boolean> struck = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      try {
        once.describeEndpointConfig(SdkRequests.describe("one"));
        struck.add(false);
      } catch (SageMakerException throttled) {
        struck.add(true);
      }
    }
    return struck;
  }

  /** Returns the response as the socket receives it. */
  private String createBySocket(String endpoint) throws IOException {
    String body = "{\"EndpointName\":\"" + endpoint + "\",\"EndpointConfigName\":\"one\"}";
    String request =
        "POST / HTTP/1.1\r\nHost: localhost\r\nX-Amz-Target: SageMaker.CreateEndpoint\r\n"
            + "Content-Type: application/x-amz-json-1.1\r\nConnection: close\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body;
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), sageMaker.endpoint().getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  private void createOnce(String endpoint) {
    once.createEndpoint(r -> r.endpointName(endpoint).endpointConfigName("one"));
  }

  private void refusedByName() {
    assertThatThrownBy(() -> once.describeEndpointConfig(SdkRequests.describe("none")))
        .isInstanceOf(SageMakerException.class);
  }

  private SageMakerException refused() {
    SageMakerException refusal =
        catchThrowableOfType(
            SageMakerException.class,
            () -> once.describeEndpointConfig(SdkRequests.describe("one")));
    assertThat(refusal).as("the refusal").isNotNull();
    return refusal;
  }

  /** Returns a client that does not retry. */
  private static SageMakerClient client(URI endpoint) {
    return SageMakerClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .overrideConfiguration(o -> o.retryStrategy(DefaultRetryStrategy.doNotRetry()))
        .build();
  }
}
