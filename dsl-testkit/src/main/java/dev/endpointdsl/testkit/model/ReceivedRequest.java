package dev.endpointdsl.testkit.model;

import dev.endpointdsl.Bytes;
import java.nio.charset.StandardCharsets;

/**
 * A request that the server received, whether it then carried it out or refused it.
 *
 * @param operation the operation that its {@code X-Amz-Target} names, such as {@code
 *     CreateEndpointConfig}
 * @param body the bytes of its body, unchanged
 */
public record ReceivedRequest(String operation, Bytes body) {

  /** Returns the body as a string. */
  public String text() {
    return new String(body.toByteArray(), StandardCharsets.UTF_8);
  }
}
