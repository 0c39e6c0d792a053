package dev.endpointdsl.deploy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** An asynchronous client whose futures are done when they are returned. */
final class ImmediateAsyncClient {

  private ImmediateAsyncClient() {}

  static SageMakerAsyncClient with(SageMakerClient client) {
    return (SageMakerAsyncClient)
        Proxy.newProxyInstance(
            SageMakerAsyncClient.class.getClassLoader(),
            new Class<?>[] {SageMakerAsyncClient.class},
            (proxy, method, arguments) -> answer(client, method, arguments));
  }

  private static CompletableFuture<?> answer(
      SageMakerClient client, Method method, Object[] arguments)
      throws ReflectiveOperationException {
    Method blocking = SageMakerClient.class.getMethod(method.getName(), method.getParameterTypes());
    try {
      return CompletableFuture.completedFuture(blocking.invoke(client, arguments));
    } catch (InvocationTargetException e) {
      return CompletableFuture.failedFuture(e.getCause());
    }
  }
}
