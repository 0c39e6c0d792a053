package dev.endpointdsl.deploy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** A client that ends the program at a call, in place of the call or right after it. */
final class KillingClient {

  /** The end of the program: nothing that could be caught by mistake. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private KillingClient() {}

  /**
   * A client.
   *
   * @param number the call at which the program ends, from 1
   * @param afterwards whether the call arrives
   */
  static SageMakerClient at(int number, boolean afterwards, SageMakerClient client) {
    AtomicInteger calls = new AtomicInteger();
    return (SageMakerClient)
        Proxy.newProxyInstance(
            SageMakerClient.class.getClassLoader(),
            new Class<?>[] {SageMakerClient.class},
            (proxy, method, arguments) -> {
              boolean isCall = arguments != null && arguments.length == 1;
              boolean isLast = isCall && calls.incrementAndGet() == number;
              if (isLast && !afterwards) {
                throw new Killed();
              }
              try {
                Object answer = method.invoke(client, arguments);
                if (isLast) {
                  throw new Killed();
                }
                return answer;
              } catch (InvocationTargetException e) {
                throw isLast ? new Killed() : e.getCause();
              }
            });
  }
}
