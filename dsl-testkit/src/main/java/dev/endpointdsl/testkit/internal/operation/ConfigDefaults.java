package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.List;

/** Fills in what a configuration left out and the service has a default for. */
final class ConfigDefaults {

  private static final List<String> VARIANTS =
      List.of("ProductionVariants", "ShadowProductionVariants");

  private ConfigDefaults() {}

  static JsonObject fill(JsonObject config) {
    JsonObject filled = with(config, "EnableNetworkIsolation", new JsonBoolean(false));
    for (String list : VARIANTS) {
      List<JsonObject> variants = filled.objects(list);
      if (!variants.isEmpty()) {
        filled = filled.with(list, JsonArray.of(variants.stream().map(v -> weighted(v)).toList()));
      }
    }
    return filled;
  }

  private static JsonObject weighted(JsonObject variant) {
    return with(variant, "InitialVariantWeight", new JsonNumber("1.0"));
  }

  private static JsonObject with(JsonObject object, String member, JsonValue value) {
    return object.find(member).isPresent() ? object : object.with(member, value);
  }
}
