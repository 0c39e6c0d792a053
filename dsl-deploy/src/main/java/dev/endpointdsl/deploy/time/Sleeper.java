package dev.endpointdsl.deploy.time;

import java.time.Duration;

/** Lets time pass. Tests bring one that does not wait. */
@FunctionalInterface
public interface Sleeper {

  /** Waits in the calling thread. */
  Sleeper SYSTEM = duration -> Thread.sleep(duration.toMillis());

  /**
   * Returns when the time is over.
   *
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  void sleep(Duration duration) throws InterruptedException;
}
