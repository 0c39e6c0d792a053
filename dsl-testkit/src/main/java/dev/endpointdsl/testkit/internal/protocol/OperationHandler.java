package dev.endpointdsl.testkit.internal.protocol;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import java.util.Optional;

/** The handler of one operation. Many threads call it concurrently. */
@FunctionalInterface
public interface OperationHandler {

  /**
   * Carries out a request.
   *
   * @param request the body of the request
   * @return the body of the response; empty for an operation without output
   * @throws ServiceException if the request is refused
   */
  Optional<JsonObject> handle(JsonObject request);
}
