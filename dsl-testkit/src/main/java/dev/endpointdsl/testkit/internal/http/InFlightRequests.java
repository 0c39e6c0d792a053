package dev.endpointdsl.testkit.internal.http;

import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Counts the requests under way, so that closing lets them finish. */
final class InFlightRequests {

  private static final long PATIENCE_SECONDS = 5;

  /** The first party is this object; the phaser ends when it and all requests have left. */
  private final Phaser requests = new Phaser(1);

  private volatile boolean finishing;

  /** Counts one request; false if no more are taken. */
  boolean begin() {
    return !finishing && requests.register() >= 0;
  }

  void end() {
    requests.arriveAndDeregister();
  }

  /** Takes no more requests and waits for those under way, but not for clients that stall. */
  void finish() {
    finishing = true;
    int phase = requests.arriveAndDeregister();
    try {
      requests.awaitAdvanceInterruptibly(phase, PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException stalled) {
      requests.forceTermination();
    } catch (InterruptedException e) {
      requests.forceTermination();
      Thread.currentThread().interrupt();
    }
  }
}
