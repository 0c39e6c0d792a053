package dev.endpointdsl.deploy.internal.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.testkit.InMemoryHttpClient;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.model.Fault;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointsRequest;
import software.amazon.awssdk.services.sagemaker.model.SageMakerException;

class SingleAttemptTest {

  private final AtomicInteger sent = new AtomicInteger();

  @Test
  void sendsARequestOnceWithTheRestOfTheClientsConfiguration() {
    try (InMemoryHttpClient http = new InMemoryHttpClient();
        LocalSageMaker sageMaker = LocalSageMaker.builder().withoutSockets().start();
        SageMakerClient client = client(http)) {
      http.connectTo(sageMaker);
      sageMaker.faults().onAnyOperation().always(Fault.throttling());
      ListEndpointsRequest request =
          CallTimeout.of(client::serviceClientConfiguration)
              .limit(ListEndpointsRequest.builder().build(), Duration.ofMinutes(1));

      assertThatThrownBy(() -> client.listEndpoints(request))
          .isInstanceOf(SageMakerException.class)
          .hasMessageContaining("Rate exceeded");

      assertThat(sageMaker.calls("ListEndpoints")).isEqualTo(1);
      assertThat(sent).hasValue(1);
    }
  }

  private SageMakerClient client(InMemoryHttpClient http) {
    ExecutionInterceptor interceptor =
        new ExecutionInterceptor() {
          @Override
          public void beforeTransmission(
              Context.BeforeTransmission context, ExecutionAttributes attributes) {
            sent.incrementAndGet();
          }
        };
    return SageMakerClient.builder()
        .region(Region.US_EAST_1)
        .endpointOverride(URI.create("http://in-memory.invalid"))
        .credentialsProvider(AnonymousCredentialsProvider.create())
        .overrideConfiguration(
            o ->
                o.retryStrategy(AwsRetryStrategy.standardRetryStrategy())
                    .addExecutionInterceptor(interceptor))
        .httpClient(http)
        .build();
  }
}
