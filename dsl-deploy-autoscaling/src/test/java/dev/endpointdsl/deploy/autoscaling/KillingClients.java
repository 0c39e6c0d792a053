package dev.endpointdsl.deploy.autoscaling;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that together kill the program at a call, instead of the call or right after it. */
final class KillingClients {

  /** Ends the program; an error, so that no code under test catches it. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final AtomicInteger calls = new AtomicInteger();
  private final int number;
  private final boolean afterCall;

  /**
   * Creates clients.
   *
   * @param number the number of the call at which the program ends, from 1
   * @param afterCall whether the call arrives before the program ends
   */
  KillingClients(int number, boolean afterCall) {
    this.number = number;
    this.afterCall = afterCall;
  }

  /** Returns a client that calls another one. */
  <C> C of(Class<C> type, C client) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              boolean isCall = arguments != null && arguments.length == 1;
              int call = isCall ? calls.incrementAndGet() : 0;
              boolean isLast = call == number;
              if ((isLast && !afterCall) || call > number) {
                throw new Killed();
              }
              try {
                Object response = method.invoke(client, arguments);
                if (isLast) {
                  throw new Killed();
                }
                return response;
              } catch (InvocationTargetException e) {
                throw isLast ? new Killed() : e.getCause();
              }
            }));
  }
}
