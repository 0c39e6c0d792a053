package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.JsonValue.JsonObject;
import java.util.Optional;

/**
 * What is sent back.
 *
 * @param status the HTTP status
 * @param body JSON, or empty
 * @param delivery how it is sent
 */
record Answer(int status, Optional<JsonObject> body, Delivery delivery) {

  static Answer ok(Optional<JsonObject> output) {
    return new Answer(200, output, Delivery.NORMAL);
  }

  static Answer refusal(ServiceException refusal) {
    String message = String.valueOf(refusal.getMessage());
    return new Answer(
        refusal.status(),
        Optional.of(JsonObject.EMPTY.with("__type", refusal.code()).with("message", message)),
        Delivery.NORMAL);
  }

  Answer delivered(Delivery changed) {
    return new Answer(status, body, changed);
  }
}
