package dev.endpointdsl.testkit.internal.http;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds answers back, but not beyond the server's end. */
final class StalledResponses implements AutoCloseable {

  private final CountDownLatch closed = new CountDownLatch(1);

  void hold(Duration time) {
    try {
      boolean ended = !time.isZero() && closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
      if (ended) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
