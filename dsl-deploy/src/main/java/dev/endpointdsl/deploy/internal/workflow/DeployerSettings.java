package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.internal.endpoint.EndpointWatch;
import dev.endpointdsl.deploy.internal.endpoint.KnownEndpoints;
import dev.endpointdsl.deploy.part.PartDeployer;
import dev.endpointdsl.deploy.progress.DeploymentListener;
import java.time.Clock;
import java.util.Map;

/**
 * The settings that all deployments of a deployer share.
 *
 * @param clock the clock for timeouts and event times
 * @param attempts the maximum number of attempts for one call; the SDK repeats none
 * @param defaultTags the tags for every configuration and endpoint
 * @param refusesWarnings whether warnings are refused like errors
 * @param listener receives the events
 * @param partDeployers carry out the parts of deployments
 * @param paces the paces of the calls
 * @param watches the endpoints for which deployments wait
 * @param endpoints the endpoints as the deployments last described them
 */
public record DeployerSettings(
    Clock clock,
    int attempts,
    Map<String, String> defaultTags,
    boolean refusesWarnings,
    DeploymentListener listener,
    PartDeployers partDeployers,
    CallPaces paces,
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
        false,
        DeploymentListener.NONE,
        PartDeployers.NONE,
        new CallPaces(hasOneRegion),
        new PerRegion<>(hasOneRegion, EndpointWatch::new),
        new KnownEndpoints());
  }

  /** Returns these settings with another clock. */
  public DeployerSettings withClock(Clock other) {
    return with(other, attempts, defaultTags, refusesWarnings, listener, partDeployers);
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
    return with(clock, other, defaultTags, refusesWarnings, listener, partDeployers);
  }

  /** Returns these settings with other default tags. */
  public DeployerSettings withDefaultTags(Map<String, String> other) {
    return with(clock, attempts, Map.copyOf(other), refusesWarnings, listener, partDeployers);
  }

  /** Returns these settings with warnings refused like errors. */
  public DeployerSettings refusingWarnings() {
    return with(clock, attempts, defaultTags, true, listener, partDeployers);
  }

  /** Returns these settings with another listener. */
  public DeployerSettings withListener(DeploymentListener other) {
    return with(clock, attempts, defaultTags, refusesWarnings, other, partDeployers);
  }

  /** Returns these settings with another part deployer. */
  public DeployerSettings withPart(PartDeployer<?> deployer) {
    return with(
        clock, attempts, defaultTags, refusesWarnings, listener, partDeployers.with(deployer));
  }

  private DeployerSettings with(
      Clock otherClock,
      int otherAttempts,
      Map<String, String> otherTags,
      boolean otherRefusesWarnings,
      DeploymentListener otherListener,
      PartDeployers otherPartDeployers) {
    return new DeployerSettings(
        otherClock,
        otherAttempts,
        otherTags,
        otherRefusesWarnings,
        otherListener,
        otherPartDeployers,
        paces,
        watches,
        endpoints);
  }
}
