package dev.endpointdsl.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * Creates asynchronous clients that call blocking ones in the calling thread, so that their futures
 * are already complete and a test of asynchronous code has no races.
 */
public final class ImmediateAsyncClient {

  private ImmediateAsyncClient() {}

  /** Returns a client that calls {@code client}. */
  public static SageMakerAsyncClient of(SageMakerClient client) {
    return of(SageMakerAsyncClient.class, SageMakerClient.class, client);
  }

  /**
   * Returns a client of any service that calls another one.
   *
   * @param type the asynchronous interface, such as {@code SageMakerAsyncClient}
   * @param blockingType the blocking interface of the same service
   * @param client the client that is called
   */
  public static <A, B> A of(Class<A> type, Class<B> blockingType, B client) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(blockingType, client, method, arguments)));
  }

  @SuppressWarnings("FutureReturnValueIgnored") // the proxy returns the future
  private static Object call(
      Class<?> blockingType, Object client, Method method, Object @Nullable [] arguments)
      throws ReflectiveOperationException {
    Method blocking = blockingType.getMethod(method.getName(), method.getParameterTypes());
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
