package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.internal.endpoint.EndpointWatch;
import dev.endpointdsl.deploy.internal.endpoint.KnownEndpoints;
import dev.endpointdsl.deploy.progress.DeploymentListener;
import java.time.Clock;
import java.util.Map;

/**
 * The settings that all deployments of a deployer share.
 *
 * @param clock the clock for timeouts and event times
 * @param attempts the maximum number of attempts for one call, in addition to the SDK's own retries
 * @param defaultTags the tags for every configuration and endpoint
 * @param listener receives the events
 * @param paces the paces of the calls
 * @param watches the endpoints for which deployments wait
 * @param endpoints the endpoints as the deployments last described them
 */
public record DeployerSettings(
    Clock clock,
    int attempts,
    Map<String, String> defaultTags,
    DeploymentListener listener,
    PerRegion<CallPace> paces,
    PerRegion<EndpointWatch> watches,
    KnownEndpoints endpoints) {

  private static final int DEFAULT_ATTEMPTS = 8;

  /**
   * Returns the default settings, with a clock that starts now.
   *
   * @param hasOneRegion whether the deployer has a client for one Region only
   */
  public static DeployerSettings standard(boolean hasOneRegion) {
    return new DeployerSettings(
        MonotonicClock.started(),
        DEFAULT_ATTEMPTS,
        Map.of(),
        DeploymentListener.NONE,
        new PerRegion<>(hasOneRegion, CallPace::new),
        new PerRegion<>(hasOneRegion, EndpointWatch::new),
        new KnownEndpoints());
  }

  /** Returns these settings with another clock. */
  public DeployerSettings withClock(Clock other) {
    return new DeployerSettings(other, attempts, defaultTags, listener, paces, watches, endpoints);
  }

  /**
   * Returns these settings with another maximum number of attempts.
   *
   * @throws IllegalArgumentException if the number is less than 1
   */
  public DeployerSettings withAttempts(int other) {
    if (other < 1) {
      throw new IllegalArgumentException("attempts must be at least 1, but is " + other);
    }
    return new DeployerSettings(clock, other, defaultTags, listener, paces, watches, endpoints);
  }

  /** Returns these settings with other default tags. */
  public DeployerSettings withDefaultTags(Map<String, String> other) {
    return new DeployerSettings(
        clock, attempts, Map.copyOf(other), listener, paces, watches, endpoints);
  }

  /** Returns these settings with another listener. */
  public DeployerSettings withListener(DeploymentListener other) {
    return new DeployerSettings(clock, attempts, defaultTags, other, paces, watches, endpoints);
  }
}
