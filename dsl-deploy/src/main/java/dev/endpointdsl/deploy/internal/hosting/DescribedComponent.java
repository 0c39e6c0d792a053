package dev.endpointdsl.deploy.internal.hosting;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.DescribeInferenceComponentResponse;

/**
 * An inference component as the service describes it.
 *
 * @param arn its ARN
 * @param request the members with which it would be created, without tags
 * @param status its status as a string, because the service may have newer ones than the SDK
 * @param failureReason the reason why its last change failed; null without one
 * @param created the time of its creation; null if a stubbed client leaves it out
 * @param modified the time of its last change; null if a stubbed client leaves it out
 */
record DescribedComponent(
    String arn,
    JsonObject request,
    String status,
    @Nullable String failureReason,
    @Nullable Instant created,
    @Nullable Instant modified) {

  static DescribedComponent of(DescribeInferenceComponentResponse response, JsonObject json) {
    return new DescribedComponent(
        String.valueOf(response.inferenceComponentArn()),
        request(json),
        String.valueOf(response.inferenceComponentStatusAsString()),
        response.failureReason(),
        response.creationTime(),
        response.lastModifiedTime());
  }

  /** Returns the endpoint of the component. */
  String endpointName() {
    return request.find("EndpointName").map(name -> ((JsonString) name).value()).orElse("");
  }

  /** Returns the number of copies that the component is to have; empty for an adapter. */
  Optional<Long> copies() {
    return request.object("RuntimeConfig").find("CopyCount").isPresent()
        ? Optional.of(request.object("RuntimeConfig").number("CopyCount"))
        : Optional.empty();
  }

  private static JsonObject request(JsonObject json) {
    JsonObject request = JsonObject.EMPTY;
    for (String member : new String[] {"InferenceComponentName", "EndpointName", "VariantName"}) {
      request = request.withFrom(json, member);
    }
    Optional<JsonObject> one = json.find("Specification").map(value -> (JsonObject) value);
    if (one.isPresent()) {
      request = request.with("Specification", specification(one.get()));
    }
    if (!json.objects("Specifications").isEmpty()) {
      request =
          request.with(
              "Specifications",
              JsonArray.of(
                  json.objects("Specifications").stream()
                      .map(DescribedComponent::specification)
                      .toList()));
    }
    Optional<JsonValue> copies = json.object("RuntimeConfig").find("DesiredCopyCount");
    return request.withOptional(
        "RuntimeConfig", copies.map(count -> JsonObject.EMPTY.with("CopyCount", count)));
  }

  /** The service describes the image as it was specified, and as it was resolved. */
  private static JsonObject specification(JsonObject described) {
    JsonObject container = described.object("Container");
    return container.find("DeployedImage").isEmpty()
        ? described
        : described.with(
            "Container",
            container
                .without("DeployedImage")
                .withOptional("Image", container.object("DeployedImage").find("SpecifiedImage")));
  }
}
