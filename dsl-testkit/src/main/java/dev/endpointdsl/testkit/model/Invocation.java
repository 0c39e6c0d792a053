package dev.endpointdsl.testkit.model;

import dev.endpointdsl.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A request of {@code InvokeEndpoint} that reaches a model.
 *
 * @param endpointName the endpoint
 * @param variantName the variant that the request was routed to
 * @param inferenceComponentName the inference component; empty if the variant runs a model
 * @param targetModel the model of a multi-model endpoint; empty if the request names none
 * @param contentType the type of the body; empty if the request names none
 * @param customAttributes the custom attributes; empty if the request has none
 * @param body the bytes of the body, unchanged
 */
public record Invocation(
    String endpointName,
    String variantName,
    Optional<String> inferenceComponentName,
    Optional<String> targetModel,
    Optional<String> contentType,
    Optional<String> customAttributes,
    Bytes body) {

  /** Returns the body as a string. */
  public String text() {
    return new String(body.toByteArray(), StandardCharsets.UTF_8);
  }
}
