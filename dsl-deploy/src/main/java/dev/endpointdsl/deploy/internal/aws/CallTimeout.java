package dev.endpointdsl.deploy.internal.aws;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkServiceClientConfiguration;

/**
 * Limits calls to the time that a deployment has left, and to one attempt each, because the
 * deployer repeats calls at its own pace. A shorter limit of the client stays in force.
 *
 * @param longest the maximum time for a call
 */
public record CallTimeout(Duration longest) {

  /** A limit for clients that have none; longer ones overflow the timers of the SDK. */
  private static final Duration NO_LIMIT = Duration.ofDays(1);

  /** The SDK refuses a limit of zero. */
  private static final Duration SHORTEST = Duration.ofMillis(1);

  /** Returns the limit of a client; a stub need not have a configuration. */
  public static CallTimeout of(Supplier<? extends SdkServiceClientConfiguration> client) {
    try {
      return new CallTimeout(
          Optional.ofNullable(client.get().overrideConfiguration())
              .flatMap(configuration -> configuration.apiCallTimeout())
              .orElse(NO_LIMIT));
    } catch (UnsupportedOperationException e) {
      return new CallTimeout(NO_LIMIT);
    }
  }

  /** Returns a request whose call ends after one attempt, or when no time is left. */
  @SuppressWarnings("unchecked") // the builder of a request builds requests of its type
  public <I extends AwsRequest> I limit(I request, Duration left) {
    Duration limit = left.compareTo(longest) < 0 ? left : longest;
    AwsRequestOverrideConfiguration.Builder configuration =
        request
            .overrideConfiguration()
            .map(AwsRequestOverrideConfiguration::toBuilder)
            .orElseGet(AwsRequestOverrideConfiguration::builder);
    return (I)
        request.toBuilder()
            .overrideConfiguration(
                configuration
                    .apiCallTimeout(limit.compareTo(SHORTEST) < 0 ? SHORTEST : limit)
                    .addPlugin(SingleAttempt.PLUGIN)
                    .build())
            .build();
  }
}
