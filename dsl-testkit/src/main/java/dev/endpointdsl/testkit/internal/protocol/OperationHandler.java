package dev.endpointdsl.testkit.internal.protocol;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import java.util.Optional;

/** One operation of the service. Many clients call it at once. */
@FunctionalInterface
public interface OperationHandler {

  /**
   * Carries out one request.
   *
   * @return the answer, or empty for an operation without output
   * @throws ServiceException if the request is refused
   */
  Optional<JsonObject> handle(Request request);

  /**
   * A request as it came.
   *
   * @param text the body
   * @param json the same, read
   */
  record Request(String text, JsonObject json) {}
}
