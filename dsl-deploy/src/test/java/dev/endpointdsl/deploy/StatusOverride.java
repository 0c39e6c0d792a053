package dev.endpointdsl.deploy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;

/** Replaces the status of endpoints with one that {@code LocalSageMaker} never reports. */
final class StatusOverride {

  private StatusOverride() {}

  /** Returns a client whose endpoints all have a status. */
  static SageMakerClient with(String status, SageMakerClient client) {
    return (SageMakerClient)
        Proxy.newProxyInstance(
            SageMakerClient.class.getClassLoader(),
            new Class<?>[] {SageMakerClient.class},
            (proxy, method, arguments) -> {
              try {
                Object response = method.invoke(client, arguments);
                return response instanceof DescribeEndpointResponse endpoint
                    ? endpoint.toBuilder().endpointStatus(status).build()
                    : response;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
