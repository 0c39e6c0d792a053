package dev.endpointdsl.deploy.time;

import java.time.Duration;

/** How long to wait before something is tried again. */
public final class Backoff {

  private static final long FIRST_MILLIS = 500;
  private static final int MOST_DOUBLINGS = 5;

  private Backoff() {}

  /**
   * Doubles from half a second to 16, less up to a half: what fails together is not to be tried
   * again together.
   *
   * @param attempts how often it was tried so far
   * @param who spreads those who wait
   */
  public static Duration after(int attempts, String who) {
    long most = FIRST_MILLIS << Math.min(attempts - 1, MOST_DOUBLINGS);
    int spread = Math.floorMod((who + attempts).hashCode() * 31, 512);
    return Duration.ofMillis(most - most * spread / 1024);
  }
}
