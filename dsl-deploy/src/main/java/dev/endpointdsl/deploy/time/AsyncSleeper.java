package dev.endpointdsl.deploy.time;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Pauses an asynchronous deployment without blocking a thread. A test can supply a sleeper whose
 * futures are already complete.
 */
@FunctionalInterface
public interface AsyncSleeper {

  /** Uses the Java platform's timer and common pool. */
  AsyncSleeper SYSTEM =
      duration ->
          CompletableFuture.runAsync(
              () -> {},
              CompletableFuture.delayedExecutor(
                  TimeUnit.MILLISECONDS.convert(duration), TimeUnit.MILLISECONDS));

  /** Returns a future that completes after the duration. */
  CompletableFuture<Void> sleep(Duration duration);
}
