package dev.endpointdsl.testkit.model;

import dev.endpointdsl.Bytes;
import java.nio.charset.StandardCharsets;

/**
 * A request that arrived, whether it was then carried out or refused.
 *
 * @param operation what its {@code X-Amz-Target} asked for, such as {@code CreateEndpointConfig}
 * @param body the exact bytes of its body
 */
public record ReceivedRequest(String operation, Bytes body) {

  /** The body as text. */
  public String text() {
    return new String(body.toByteArray(), StandardCharsets.UTF_8);
  }
}
