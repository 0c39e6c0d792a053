package dev.endpointdsl.deploy.model;

import java.time.Duration;

/**
 * The times of a deployment.
 *
 * @param timeout the maximum time from the first call to the last
 * @param pollInterval the time between two descriptions of the endpoint
 * @param consistencyTimeout the maximum time for which reads may lag behind writes
 */
record DeploymentTimes(Duration timeout, Duration pollInterval, Duration consistencyTimeout) {

  static final DeploymentTimes DEFAULTS =
      new DeploymentTimes(Duration.ofHours(2), Duration.ofSeconds(15), Duration.ofMinutes(2));

  /** Checks that all times are positive. */
  DeploymentTimes {
    checkPositive("timeout", timeout);
    checkPositive("pollInterval", pollInterval);
    checkPositive("consistencyTimeout", consistencyTimeout);
  }

  private static void checkPositive(String option, Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(option + " must be positive, but is " + duration);
    }
  }

  DeploymentTimes withTimeout(Duration other) {
    return new DeploymentTimes(other, pollInterval, consistencyTimeout);
  }

  DeploymentTimes withPollInterval(Duration other) {
    return new DeploymentTimes(timeout, other, consistencyTimeout);
  }

  DeploymentTimes withConsistencyTimeout(Duration other) {
    return new DeploymentTimes(timeout, pollInterval, other);
  }
}
