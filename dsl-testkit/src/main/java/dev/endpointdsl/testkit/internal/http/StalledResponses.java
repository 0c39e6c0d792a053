package dev.endpointdsl.testkit.internal.http;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Delays responses until their time is over or the server closes. */
final class StalledResponses implements AutoCloseable {

  private final CountDownLatch closed = new CountDownLatch(1);

  void delay(Duration time) {
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
