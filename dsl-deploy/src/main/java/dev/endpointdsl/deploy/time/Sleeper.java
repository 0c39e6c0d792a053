package dev.endpointdsl.deploy.time;

import java.time.Duration;

/** Pauses the calling thread. A test can supply a sleeper that returns at once. */
@FunctionalInterface
public interface Sleeper {

  /** Sleeps in the calling thread. */
  Sleeper SYSTEM = duration -> Thread.sleep(duration.toMillis());

  /**
   * Returns after the duration.
   *
   * @throws InterruptedException if the thread is interrupted while it sleeps
   */
  void sleep(Duration duration) throws InterruptedException;
}
