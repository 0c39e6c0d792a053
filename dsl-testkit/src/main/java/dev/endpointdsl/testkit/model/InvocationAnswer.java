package dev.endpointdsl.testkit.model;

import dev.endpointdsl.Bytes;

/**
 * The answer of a model to an invocation.
 *
 * @param status the HTTP status of the model's container: 200, or an error, which the service
 *     reports as a {@code ModelError}
 * @param contentType the type of the body
 * @param body the bytes of the body
 */
public record InvocationAnswer(int status, String contentType, Bytes body) {

  private static final int OK = 200;

  /** Returns an answer in JSON. */
  public static InvocationAnswer json(String json) {
    return of("application/json", Bytes.ofUtf8(json));
  }

  /** Returns an answer in plain text. */
  public static InvocationAnswer text(String text) {
    return of("text/plain", Bytes.ofUtf8(text));
  }

  /** Returns an answer of any type. */
  public static InvocationAnswer of(String contentType, Bytes body) {
    return new InvocationAnswer(OK, contentType, body);
  }

  /**
   * Returns an error of the model's container.
   *
   * @param status the HTTP status, from 400
   * @param message the message
   */
  public static InvocationAnswer error(int status, String message) {
    return new InvocationAnswer(status, "text/plain", Bytes.ofUtf8(message));
  }

  /** Checks whether the model has answered without an error. */
  public boolean isSuccess() {
    return status == OK;
  }
}
