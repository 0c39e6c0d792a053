package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.progress.DeploymentListener;
import dev.endpointdsl.deploy.time.MonotonicClock;
import java.time.Clock;
import java.util.Map;

/**
 * What all deployments of a deployer share.
 *
 * @param clock tells the time
 * @param attempts how often one call is tried, beyond the SDK's own retries
 * @param defaultTags tags of every configuration and endpoint
 * @param listener hears what happens
 */
public record DeployerSettings(
    Clock clock, int attempts, Map<String, String> defaultTags, DeploymentListener listener) {

  static final int DEFAULT_ATTEMPTS = 8;

  public static DeployerSettings standard() {
    return new DeployerSettings(
        MonotonicClock.started(), DEFAULT_ATTEMPTS, Map.of(), DeploymentListener.NONE);
  }

  public DeployerSettings withClock(Clock other) {
    return new DeployerSettings(other, attempts, defaultTags, listener);
  }

  public DeployerSettings withAttempts(int other) {
    if (other < 1) {
      throw new IllegalArgumentException("attempts has to be at least 1, and is " + other);
    }
    return new DeployerSettings(clock, other, defaultTags, listener);
  }

  public DeployerSettings withDefaultTags(Map<String, String> other) {
    return new DeployerSettings(clock, attempts, Map.copyOf(other), listener);
  }

  public DeployerSettings withListener(DeploymentListener other) {
    return new DeployerSettings(clock, attempts, defaultTags, other);
  }
}
