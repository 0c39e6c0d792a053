package dev.endpointdsl.testkit.internal.http;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that serve.
 *
 * <p>Unbounded: the JDK's server blocks a thread for each connection that sends half a request, and
 * a bound would let a few of those stop all others. Daemons: such a thread must not keep a program
 * alive.
 */
final class ServerThreads implements AutoCloseable {

  private final String prefix;
  private final AtomicInteger number = new AtomicInteger();
  private final ExecutorService executor = Executors.newCachedThreadPool(this::thread);

  ServerThreads(String prefix) {
    this.prefix = prefix;
  }

  ExecutorService executor() {
    return executor;
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }

  private Thread thread(Runnable task) {
    Thread thread = new Thread(task, prefix + number.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }
}
