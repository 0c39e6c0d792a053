package dev.endpointdsl.testkit.internal.http;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of a server.
 *
 * <p>Their number is not limited, because each connection blocks one while it is open, so that a
 * few idle clients would stop all others. They are daemon threads, because a blocked thread must
 * not keep the program running.
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
