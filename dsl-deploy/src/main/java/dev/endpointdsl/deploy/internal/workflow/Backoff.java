package dev.endpointdsl.deploy.internal.workflow;

import java.time.Duration;

/** Computes the pause before a failed request is repeated. */
public final class Backoff {

  private static final long FIRST_MILLIS = 500;
  private static final int MAX_DOUBLINGS = 5;

  private Backoff() {}

  /**
   * Returns a pause that doubles from 0.5 to 16 seconds, shortened by up to half, so that clients
   * that failed at the same time do not retry at the same time.
   *
   * @param attempts the number of attempts so far, from 1
   * @param seed determines by how much the pause is shortened
   */
  public static Duration after(int attempts, String seed) {
    long longest = FIRST_MILLIS << Math.min(attempts - 1, MAX_DOUBLINGS);
    int spread = Math.floorMod((seed + attempts).hashCode() * 31, 512);
    return Duration.ofMillis(longest - longest * spread / 1024);
  }
}
