package dev.endpointdsl.deploy.time;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Lets time pass without keeping a thread. Tests bring one that does not wait. */
@FunctionalInterface
public interface AsyncSleeper {

  /** Uses the timer of the Java platform and its common pool. */
  AsyncSleeper SYSTEM =
      duration ->
          CompletableFuture.runAsync(
              () -> {},
              CompletableFuture.delayedExecutor(duration.toMillis(), TimeUnit.MILLISECONDS));

  /** A future that is done when the time is over. */
  CompletableFuture<Void> sleep(Duration duration);
}
