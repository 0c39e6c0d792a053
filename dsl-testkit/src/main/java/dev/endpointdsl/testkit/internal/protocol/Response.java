package dev.endpointdsl.testkit.internal.protocol;

import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.model.Delivery;
import dev.endpointdsl.testkit.model.ErrorResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A response.
 *
 * @param status the HTTP status
 * @param contentType the type of the body
 * @param body the text of the body; empty for a response without a body
 * @param delivery how the response reaches the client
 */
public record Response(int status, String contentType, Optional<String> body, Delivery delivery) {

  static Response ok(Optional<JsonObject> output) {
    return new Response(
        200, AwsJsonProtocol.CONTENT_TYPE, output.map(JsonTreeWriter::ascii), Delivery.NORMAL);
  }

  /** Returns a response for programs that do not speak the protocol. */
  static Response health(JsonObject health) {
    return new Response(
        200, "application/json", Optional.of(JsonTreeWriter.ascii(health)), Delivery.NORMAL);
  }

  /** Returns the response that reports an error. */
  public static Response error(ErrorResponse error) {
    JsonObject body =
        JsonObject.EMPTY.with("__type", error.code()).with("message", error.message());
    return new Response(
        error.status(),
        AwsJsonProtocol.CONTENT_TYPE,
        Optional.of(JsonTreeWriter.ascii(body)),
        Delivery.NORMAL);
  }

  /** Returns a response of the query protocol. */
  static Response xml(int status, String body) {
    return new Response(status, QueryResponses.CONTENT_TYPE, Optional.of(body), Delivery.NORMAL);
  }

  Response delivered(Delivery changed) {
    return new Response(status, contentType, body, changed);
  }

  /** Returns the bytes of the body; none for a response without a body. */
  public byte[] bytes() {
    return body.map(text -> text.getBytes(StandardCharsets.UTF_8)).orElse(new byte[0]);
  }

  /** Returns the length to announce for half a body: at least 2, so that the lack is noticed. */
  public int announcedLength() {
    return Math.max(2, bytes().length);
  }
}
