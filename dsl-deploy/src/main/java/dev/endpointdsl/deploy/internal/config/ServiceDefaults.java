package dev.endpointdsl.deploy.internal.config;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The defaults of the service for members that are not set, as in the model's {@code
 * @serviceDefault} traits, with which a test compares them.
 */
public final class ServiceDefaults {

  private static final List<String> VARIANT_LISTS =
      List.of("ProductionVariants[].", "ShadowProductionVariants[].");

  private static final String SCALE_IN = "ManagedInstanceScaling.ScaleInPolicy.";
  private static final String CLARIFY = "ExplainerConfig.ClarifyExplainerConfig.";

  /** The defaults by the path of the member, with {@code []} for the elements of a list. */
  static final Map<String, JsonValue> BY_PATH = byPath();

  private ServiceDefaults() {}

  /**
   * Returns a request without members that equal their default and without structures and lists
   * that are then empty. Its numbers are normalized.
   */
  static JsonObject stripped(JsonObject request) {
    return stripped(request.normalized(), "");
  }

  /** Returns a configuration without members that equal their default. */
  public static EndpointConfig without(EndpointConfig config) {
    return EndpointConfig.fromJson(stripped(JsonTreeReader.readObject(config.toJson())));
  }

  private static JsonObject stripped(JsonObject object, String prefix) {
    Map<String, JsonValue> rest = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, value) -> {
              JsonValue kept = strippedValue(value, prefix + name);
              if (!isEmpty(kept) && !kept.equals(BY_PATH.get(prefix + name))) {
                rest.put(name, kept);
              }
            });
    return new JsonObject(rest);
  }

  private static JsonValue strippedValue(JsonValue value, String path) {
    if (value instanceof JsonObject object) {
      return stripped(object, path + ".");
    }
    return value instanceof JsonArray list
        ? JsonArray.of(
            list.elements().stream().map(element -> strippedValue(element, path + "[]")).toList())
        : value;
  }

  private static boolean isEmpty(JsonValue value) {
    return (value instanceof JsonObject object && object.members().isEmpty())
        || (value instanceof JsonArray list && list.elements().isEmpty());
  }

  private static Map<String, JsonValue> byPath() {
    Map<String, JsonValue> defaults = new HashMap<>();
    for (String list : VARIANT_LISTS) {
      defaults.put(list + "InitialVariantWeight", JsonNumber.of(1));
      defaults.put(list + "EnableSSMAccess", new JsonBoolean(false));
      defaults.put(list + SCALE_IN + "MaximumStepSize", JsonNumber.of(1));
      defaults.put(list + SCALE_IN + "CooldownInMinutes", JsonNumber.of(20));
    }
    defaults.put("DataCaptureConfig.EnableCapture", new JsonBoolean(true));
    defaults.put("EnableNetworkIsolation", new JsonBoolean(false));
    defaults.put("MetricsConfig.EnableEnhancedMetrics", new JsonBoolean(false));
    defaults.put("MetricsConfig.EnableDetailedObservability", new JsonBoolean(true));
    defaults.put("MetricsConfig.MetricPublishFrequencyInSeconds", JsonNumber.of(60));
    defaults.put(CLARIFY + "InferenceConfig.MaxPayloadInMB", JsonNumber.of(6));
    defaults.put(CLARIFY + "ShapConfig.UseLogit", new JsonBoolean(false));
    defaults.put(CLARIFY + "ShapConfig.ShapBaselineConfig.MimeType", new JsonString("text/csv"));
    return Map.copyOf(defaults);
  }
}
