package dev.endpointdsl.deploy.internal.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointRequest;

/** Tests which limit a call has. */
class CallTimeoutTest {

  private static final DescribeEndpointRequest REQUEST =
      DescribeEndpointRequest.builder().endpointName("churn").build();

  @Test
  void limitsACallToTheRemainingTime() {
    assertThat(limit(unlimited(), Duration.ofSeconds(3))).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void keepsAShorterLimitOfTheClient() {
    try (SageMakerClient client = client(c -> c.apiCallTimeout(Duration.ofSeconds(2)))) {
      CallTimeout timeout = CallTimeout.of(client::serviceClientConfiguration);

      assertThat(limit(timeout, Duration.ofSeconds(3))).isEqualTo(Duration.ofSeconds(2));
      assertThat(limit(timeout, Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(1));
    }
  }

  @Test
  void fitsTheTimersOfTheSdk() {
    assertThat(limit(unlimited(), ChronoUnit.FOREVER.getDuration())).isEqualTo(Duration.ofDays(1));
    assertThat(limit(unlimited(), Duration.ZERO)).isEqualTo(Duration.ofMillis(1));
  }

  @Test
  void acceptsAStubWithoutAConfiguration() {
    CallTimeout timeout =
        CallTimeout.of(
            () -> {
              throw new UnsupportedOperationException("stub");
            });

    assertThat(limit(timeout, Duration.ofSeconds(3))).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void keepsTheRestOfTheRequest() {
    DescribeEndpointRequest named =
        REQUEST.toBuilder().overrideConfiguration(o -> o.putHeader("x-test", "1")).build();

    DescribeEndpointRequest limited = unlimited().limit(named, Duration.ofSeconds(3));

    assertThat(limited.endpointName()).isEqualTo("churn");
    assertThat(limited.overrideConfiguration().orElseThrow().headers()).containsKey("x-test");
  }

  private static CallTimeout unlimited() {
    try (SageMakerClient client = client(c -> {})) {
      return CallTimeout.of(client::serviceClientConfiguration);
    }
  }

  private static Duration limit(CallTimeout timeout, Duration left) {
    return timeout
        .limit(REQUEST, left)
        .overrideConfiguration()
        .orElseThrow()
        .apiCallTimeout()
        .orElseThrow();
  }

  private static SageMakerClient client(Consumer<ClientOverrideConfiguration.Builder> options) {
    return SageMakerClient.builder()
        .region(Region.US_EAST_1)
        .credentialsProvider(AnonymousCredentialsProvider.create())
        .overrideConfiguration(options)
        .build();
  }
}
