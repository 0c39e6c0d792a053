package dev.endpointdsl.benchmarks.fleet;

import dev.endpointdsl.testkit.TestTimers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** An asynchronous client whose calls arrive after a latency in virtual time. */
final class DelayedClient {

  private DelayedClient() {}

  static SageMakerAsyncClient of(SageMakerClient client, TestTimers timers, Duration latency) {
    return (SageMakerAsyncClient)
        Proxy.newProxyInstance(
            SageMakerAsyncClient.class.getClassLoader(),
            new Class<?>[] {SageMakerAsyncClient.class},
            (proxy, method, arguments) -> {
              Method blocking =
                  SageMakerClient.class.getMethod(method.getName(), method.getParameterTypes());
              return method.getReturnType().equals(CompletableFuture.class)
                  ? timers.sleep(latency).thenCompose(done -> answer(client, blocking, arguments))
                  : blocking.invoke(client, arguments);
            });
  }

  private static CompletableFuture<Object> answer(
      SageMakerClient client, Method method, Object[] arguments) {
    try {
      return CompletableFuture.completedFuture(method.invoke(client, arguments));
    } catch (InvocationTargetException e) {
      return CompletableFuture.failedFuture(e.getCause());
    } catch (IllegalAccessException e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
