package dev.endpointdsl.deploy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;

/** Shows endpoints in a status that {@code LocalSageMaker} never has them in. */
final class ReportedStatuses {

  private ReportedStatuses() {}

  /** A client that says of every endpoint that it has this status. */
  static SageMakerClient always(String status, SageMakerClient client) {
    return (SageMakerClient)
        Proxy.newProxyInstance(
            SageMakerClient.class.getClassLoader(),
            new Class<?>[] {SageMakerClient.class},
            (proxy, method, arguments) -> {
              try {
                Object answer = method.invoke(client, arguments);
                return answer instanceof DescribeEndpointResponse endpoint
                    ? endpoint.toBuilder().endpointStatus(status).build()
                    : answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
