package dev.endpointdsl.deploy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * Lets several threads go on one at a time, from call to call, in an order that a seed decides: the
 * same race each time.
 */
final class TurnTaking {

  private static final int NOBODY = -1;

  private final Random random;
  private final List<Integer> waiting = new ArrayList<>();
  private int running;
  private int chosen = NOBODY;

  /**
   * Turns for some threads.
   *
   * @param threads how many; each takes its first turn before it does anything
   */
  TurnTaking(int threads, long seed) {
    this.running = threads;
    this.random = new Random(seed);
  }

  /** Waits until it is a thread's turn. */
  synchronized void take(int me) {
    waiting.add(me);
    running--;
    choose();
    while (chosen != me) {
      try {
        wait();
      } catch (InterruptedException e) {
        throw new AssertionError("nobody interrupts these threads", e);
      }
    }
    chosen = NOBODY;
    waiting.remove(Integer.valueOf(me));
    running++;
  }

  /** The thread that has the turn ends. */
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

  /** A client that takes a turn for each call. */
  SageMakerClient client(int me, SageMakerClient client) {
    return (SageMakerClient)
        Proxy.newProxyInstance(
            SageMakerClient.class.getClassLoader(),
            new Class<?>[] {SageMakerClient.class},
            (proxy, method, arguments) -> {
              if (arguments != null && arguments.length == 1) {
                take(me);
              }
              try {
                return method.invoke(client, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
