package dev.endpointdsl.deploy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** A client that kills the program at a call, instead of the call or right after it. */
final class KillingClient {

  /** Ends the program; an error, so that no code under test catches it. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private KillingClient() {}

  /**
   * Returns a client.
   *
   * @param number the number of the call at which the program ends, from 1
   * @param afterCall whether the call arrives before the program ends
   */
  static SageMakerClient at(int number, boolean afterCall, SageMakerClient client) {
    AtomicInteger calls = new AtomicInteger();
    return (SageMakerClient)
        Proxy.newProxyInstance(
            SageMakerClient.class.getClassLoader(),
            new Class<?>[] {SageMakerClient.class},
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
            });
  }
}
