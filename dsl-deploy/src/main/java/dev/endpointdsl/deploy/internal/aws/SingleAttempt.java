package dev.endpointdsl.deploy.internal.aws;

import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkPlugin;
import software.amazon.awssdk.core.SdkServiceClientConfiguration;
import software.amazon.awssdk.retries.api.RetryStrategy;

/**
 * Makes a call without the AWS SDK's own retries, which would hide refusals from the pace of the
 * deployer. Everything else of the client's configuration stays.
 */
final class SingleAttempt implements SdkPlugin {

  /** The only one; it has no state. */
  static final SingleAttempt PLUGIN = new SingleAttempt();

  private final RetryStrategy strategy = AwsRetryStrategy.doNotRetry();

  private SingleAttempt() {}

  @Override
  public void configureClient(SdkServiceClientConfiguration.Builder client) {
    client.overrideConfiguration(
        client.overrideConfiguration().toBuilder().retryStrategy(strategy).build());
  }
}
