package dev.endpointdsl.testkit.internal.protocol;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.model.Delivery;
import java.util.Optional;

/**
 * What is sent back.
 *
 * @param status the HTTP status
 * @param body JSON, or empty
 * @param delivery how it is sent
 */
public record Response(int status, Optional<JsonObject> body, Delivery delivery) {

  static Response ok(Optional<JsonObject> output) {
    return new Response(200, output, Delivery.NORMAL);
  }

  public static Response refusal(ServiceException refusal) {
    String message = String.valueOf(refusal.getMessage());
    return new Response(
        refusal.status(),
        Optional.of(JsonObject.EMPTY.with("__type", refusal.code()).with("message", message)),
        Delivery.NORMAL);
  }

  Response delivered(Delivery changed) {
    return new Response(status, body, changed);
  }
}
