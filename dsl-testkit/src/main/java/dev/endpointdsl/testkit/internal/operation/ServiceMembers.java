package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;

/**
 * The members that the service adds to a configuration by itself: it describes a serverless variant
 * with a volume, although a request must not have one.
 */
final class ServiceMembers {

  private static final String VOLUME = "VolumeSizeInGB";
  private static final long SERVERLESS_VOLUME = 5;

  private ServiceMembers() {}

  /** Returns a configuration as the service describes it. */
  static JsonObject add(JsonObject config) {
    return config.objects(DeployedConfig.VARIANTS).stream().anyMatch(ServiceMembers::lacksVolume)
        ? config.with(
            DeployedConfig.VARIANTS,
            JsonArray.of(
                config.objects(DeployedConfig.VARIANTS).stream()
                    .map(ServiceMembers::withVolume)
                    .toList()))
        : config;
  }

  private static JsonObject withVolume(JsonObject variant) {
    return lacksVolume(variant) ? variant.with(VOLUME, JsonNumber.of(SERVERLESS_VOLUME)) : variant;
  }

  private static boolean lacksVolume(JsonObject variant) {
    return variant.find("ServerlessConfig").isPresent() && variant.find(VOLUME).isEmpty();
  }
}
