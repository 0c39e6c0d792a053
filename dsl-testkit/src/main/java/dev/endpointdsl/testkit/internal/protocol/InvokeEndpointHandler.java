package dev.endpointdsl.testkit.internal.protocol;

import dev.endpointdsl.testkit.internal.error.ServiceException;
import java.util.Optional;

/** The handler of {@code InvokeEndpoint}, an operation of the SageMaker runtime over REST. */
@FunctionalInterface
public interface InvokeEndpointHandler {

  /** The name of the operation. */
  String OPERATION = "InvokeEndpoint";

  /**
   * Invokes an endpoint.
   *
   * @throws ServiceException if the request is refused
   */
  Response invoke(String endpointName, AwsJsonProtocol.HttpRequest request);

  /** Returns the endpoint that a path invokes; empty for any other path. */
  static Optional<String> endpoint(String path) {
    String[] parts = path.split("/", -1);
    return parts.length == 4 && parts[1].equals("endpoints") && parts[3].equals("invocations")
        ? Optional.of(parts[2])
        : Optional.empty();
  }
}
