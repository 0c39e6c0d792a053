package dev.endpointdsl.testkit.internal.http;

import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Counts the requests in flight, so that closing the server lets them finish. */
final class InFlightRequests {

  private static final long MAX_WAIT_SECONDS = 5;

  /** The first party is this object; the phaser ends when it and all requests have left. */
  private final Phaser requests = new Phaser(1);

  private volatile boolean finishing;

  /** Counts a request. Returns false if the server accepts no more requests. */
  boolean begin() {
    return !finishing && requests.register() >= 0;
  }

  void end() {
    requests.arriveAndDeregister();
  }

  /** Accepts no more requests and waits for those in flight, except for clients that stall. */
  void finish() {
    finishing = true;
    int phase = requests.arriveAndDeregister();
    try {
      requests.awaitAdvanceInterruptibly(phase, MAX_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException stalled) {
      requests.forceTermination();
    } catch (InterruptedException e) {
      requests.forceTermination();
      Thread.currentThread().interrupt();
    }
  }
}
