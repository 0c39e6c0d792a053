package dev.endpointdsl.deploy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * Schedules the calls of several threads one at a time, in an order that depends only on a seed, so
 * that a race is repeatable.
 */
final class TurnScheduler {

  private static final int NONE = -1;

  private final Random random;
  private final List<Integer> waiting = new ArrayList<>();
  private final List<String> accepted = new ArrayList<>();
  private int running;
  private int chosen = NONE;

  /**
   * Creates a scheduler.
   *
   * @param threads the number of threads, each of which takes a turn before its first call
   * @param seed determines the order
   */
  TurnScheduler(int threads, long seed) {
    this.running = threads;
    this.random = new Random(seed);
  }

  /** Waits for the turn of a thread. */
  synchronized void take(int thread) {
    waiting.add(thread);
    running--;
    choose();
    while (chosen != thread) {
      try {
        wait();
      } catch (InterruptedException e) {
        throw new AssertionError("the test interrupts no thread", e);
      }
    }
    chosen = NONE;
    waiting.remove(Integer.valueOf(thread));
    running++;
  }

  /** Ends the thread that has the turn. */
  synchronized void leave() {
    running--;
    choose();
  }

  private void choose() {
    if (running == 0 && !waiting.isEmpty()) {
      chosen = waiting.get(random.nextInt(waiting.size()));
      notifyAll();
    }
  }

  private synchronized void accept(String method) {
    accepted.add(method);
  }

  /** Returns the methods of the client that the service has accepted calls of, in order. */
  synchronized List<String> accepted() {
    return List.copyOf(accepted);
  }

  /** Returns a client that takes a turn of a thread for each call. */
  SageMakerClient client(int thread, SageMakerClient client) {
    return (SageMakerClient)
        Proxy.newProxyInstance(
            SageMakerClient.class.getClassLoader(),
            new Class<?>[] {SageMakerClient.class},
            (proxy, method, arguments) -> {
              if (arguments != null && arguments.length == 1) {
                take(thread);
              }
              try {
                Object response = method.invoke(client, arguments);
                accept(method.getName());
                return response;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
