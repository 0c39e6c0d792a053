package dev.endpointdsl.deploy.time;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Pauses the calling thread. A test can supply a sleeper that returns at once. */
@FunctionalInterface
public interface Sleeper {

  /** Sleeps in the calling thread. */
  Sleeper SYSTEM = duration -> Thread.sleep(TimeUnit.MILLISECONDS.convert(duration));

  /**
   * Returns after the duration.
   *
   * @throws InterruptedException if the thread is interrupted while it sleeps
   */
  void sleep(Duration duration) throws InterruptedException;
}
