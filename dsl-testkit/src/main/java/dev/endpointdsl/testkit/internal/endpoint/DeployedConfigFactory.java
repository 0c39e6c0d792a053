package dev.endpointdsl.testkit.internal.endpoint;

import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;
import dev.endpointdsl.testkit.internal.state.DeployedVariant;
import dev.endpointdsl.testkit.internal.state.Resource;
import dev.endpointdsl.testkit.internal.state.StoredDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Creates what an endpoint runs from its configuration. */
public final class DeployedConfigFactory {

  private final Account account;

  DeployedConfigFactory(Account account) {
    this.account = account;
  }

  DeployedConfig create(StoredDocument config, long nowMillis) {
    JsonObject members = config.members();
    return new DeployedConfig(
        config.name(),
        nowMillis,
        variants(members, DeployedConfig.VARIANTS, nowMillis),
        variants(members, DeployedConfig.SHADOWS, nowMillis),
        extras(members));
  }

  private List<DeployedVariant> variants(JsonObject config, String list, long nowMillis) {
    return config.objects(list).stream()
        .map(variant -> DeployedVariant.of(variant, image(variant, nowMillis)))
        .toList();
  }

  /** Returns the image of a variant's model, if the model exists. */
  private Optional<JsonObject> image(JsonObject variant, long nowMillis) {
    return variant
        .find("ModelName")
        .map(name -> account.arns().model(((JsonString) name).value()))
        .flatMap(account.models()::find)
        .flatMap(model -> model.members().object("PrimaryContainer").find("Image"))
        .map(image -> resolved(((JsonString) image).value(), nowMillis));
  }

  /**
   * Returns an image as it is described once it is deployed, with a digest that is derived from its
   * name, because no image is pulled.
   */
  public static JsonObject resolved(String image, long nowMillis) {
    String digits =
        UUID.nameUUIDFromBytes(image.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
    int tag = image.indexOf(':', image.lastIndexOf('/') + 1);
    String repository = tag < 0 ? image : image.substring(0, tag);
    return JsonObject.EMPTY
        .with("SpecifiedImage", image)
        .with("ResolvedImage", repository + "@sha256:" + digits + digits)
        .with("ResolutionTime", Resource.timestamp(nowMillis));
  }

  private static JsonObject extras(JsonObject config) {
    JsonObject extras =
        JsonObject.EMPTY.withOptional(
            "DataCaptureConfig",
            config.find("DataCaptureConfig").map(capture -> capture((JsonObject) capture)));
    for (String member : List.of("AsyncInferenceConfig", "ExplainerConfig", "MetricsConfig")) {
      extras = extras.withFrom(config, member);
    }
    return extras;
  }

  private static JsonObject capture(JsonObject config) {
    JsonValue enabled = config.find("EnableCapture").orElse(new JsonBoolean(true));
    return JsonObject.EMPTY
        .with("EnableCapture", enabled)
        .with("CaptureStatus", enabled.equals(new JsonBoolean(true)) ? "Started" : "Stopped")
        .withOptional("CurrentSamplingPercentage", config.find("InitialSamplingPercentage"))
        .withFrom(config, "DestinationS3Uri")
        .with("KmsKeyId", config.find("KmsKeyId").orElse(new JsonString("")));
  }
}
