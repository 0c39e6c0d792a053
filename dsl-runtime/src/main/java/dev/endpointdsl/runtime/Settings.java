package dev.endpointdsl.runtime;

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
record Settings(
    Clock clock, int attempts, Map<String, String> defaultTags, DeploymentListener listener) {

  static final int DEFAULT_ATTEMPTS = 8;

  static Settings standard() {
    return new Settings(SteadyClock.started(), DEFAULT_ATTEMPTS, Map.of(), DeploymentListener.NONE);
  }

  Settings withClock(Clock other) {
    return new Settings(other, attempts, defaultTags, listener);
  }

  Settings withAttempts(int other) {
    if (other < 1) {
      throw new IllegalArgumentException("attempts has to be at least 1, and is " + other);
    }
    return new Settings(clock, other, defaultTags, listener);
  }

  Settings withDefaultTags(Map<String, String> other) {
    return new Settings(clock, attempts, Map.copyOf(other), listener);
  }

  Settings withListener(DeploymentListener other) {
    return new Settings(clock, attempts, defaultTags, other);
  }
}
