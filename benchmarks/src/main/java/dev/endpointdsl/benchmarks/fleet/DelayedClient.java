package dev.endpointdsl.benchmarks.fleet;

import dev.endpointdsl.testkit.TestTimers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** An asynchronous client whose calls arrive after a latency in virtual time. */
final class DelayedClient {

  private DelayedClient() {}

  static SageMakerAsyncClient of(SageMakerClient client, TestTimers timers, Duration latency) {
    Map<Method, Method> blockingMethods = new ConcurrentHashMap<>();
    return (SageMakerAsyncClient)
        Proxy.newProxyInstance(
            SageMakerAsyncClient.class.getClassLoader(),
            new Class<?>[] {SageMakerAsyncClient.class},
            (proxy, method, arguments) -> {
              Method blocking = blockingMethods.computeIfAbsent(method, DelayedClient::blocking);
              return method.getReturnType().equals(CompletableFuture.class)
                  ? timers.sleep(latency).thenCompose(done -> answer(client, blocking, arguments))
                  : blocking.invoke(client, arguments);
            });
  }

  private static Method blocking(Method method) {
    try {
      return SageMakerClient.class.getMethod(method.getName(), method.getParameterTypes());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
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
