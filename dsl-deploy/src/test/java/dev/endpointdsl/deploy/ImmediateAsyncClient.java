package dev.endpointdsl.deploy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** An asynchronous client whose futures are already complete. */
final class ImmediateAsyncClient {

  private ImmediateAsyncClient() {}

  /** Returns a client that calls {@code client}. */
  static SageMakerAsyncClient of(SageMakerClient client) {
    return (SageMakerAsyncClient)
        Proxy.newProxyInstance(
            SageMakerAsyncClient.class.getClassLoader(),
            new Class<?>[] {SageMakerAsyncClient.class},
            (proxy, method, arguments) -> call(client, method, arguments));
  }

  @SuppressWarnings("FutureReturnValueIgnored") // the proxy returns the future
  private static Object call(SageMakerClient client, Method method, Object[] arguments)
      throws ReflectiveOperationException {
    Method blocking = SageMakerClient.class.getMethod(method.getName(), method.getParameterTypes());
    try {
      Object result = blocking.invoke(client, arguments);
      return method.getReturnType().equals(CompletableFuture.class)
          ? CompletableFuture.completedFuture(result)
          : result;
    } catch (InvocationTargetException e) {
      return CompletableFuture.failedFuture(e.getCause());
    }
  }
}
