package dev.endpointdsl.testkit.internal.protocol;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.model.Delivery;
import dev.endpointdsl.testkit.model.ErrorResponse;
import java.util.Map;
import java.util.Optional;

/**
 * A response.
 *
 * @param status the HTTP status
 * @param contentType the type of the body
 * @param body the bytes of the body; none for a response without a body
 * @param headers further headers
 * @param delivery how the response reaches the client
 */
public record Response(
    int status, String contentType, Bytes body, Map<String, String> headers, Delivery delivery) {

  private static final int OK = 200;
  private static final String JSON = "application/json";

  private static Response of(int status, String contentType, String body) {
    return new Response(status, contentType, Bytes.ofUtf8(body), Map.of(), Delivery.NORMAL);
  }

  static Response ok(Optional<JsonObject> output) {
    return of(OK, AwsJsonProtocol.CONTENT_TYPE, output.map(JsonTreeWriter::ascii).orElse(""));
  }

  /** Returns a response for programs that do not speak the protocol. */
  static Response health(JsonObject health) {
    return of(OK, JSON, JsonTreeWriter.ascii(health));
  }

  /** Returns the answer of a model. */
  public static Response invoked(String contentType, Bytes body, Map<String, String> headers) {
    return new Response(OK, contentType, body, Map.copyOf(headers), Delivery.NORMAL);
  }

  /** Returns the response that reports an error. */
  public static Response error(ErrorResponse error) {
    JsonObject body =
        JsonObject.EMPTY.with("__type", error.code()).with("message", error.message());
    return of(error.status(), AwsJsonProtocol.CONTENT_TYPE, JsonTreeWriter.ascii(body));
  }

  /**
   * Returns the response that reports an error of an operation over REST.
   *
   * @param details the further members of the error
   */
  public static Response restError(ErrorResponse error, JsonObject details) {
    JsonObject body = details.with("ErrorCode", error.code()).with("Message", error.message());
    return new Response(
        error.status(),
        JSON,
        Bytes.ofUtf8(JsonTreeWriter.ascii(body)),
        Map.of("x-amzn-ErrorType", error.code()),
        Delivery.NORMAL);
  }

  /** Returns a response of the query protocol. */
  static Response xml(int status, String body) {
    return of(status, QueryResponses.CONTENT_TYPE, body);
  }

  Response delivered(Delivery changed) {
    return new Response(status, contentType, body, headers, changed);
  }

  /** Returns the bytes of the body; none for a response without a body. */
  public byte[] bytes() {
    return body.toByteArray();
  }

  /** Returns the length to announce for half a body: at least 2, so that the lack is noticed. */
  public int announcedLength() {
    return Math.max(2, body.size());
  }
}
