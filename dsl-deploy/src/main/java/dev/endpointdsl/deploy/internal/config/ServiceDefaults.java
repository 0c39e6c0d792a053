package dev.endpointdsl.deploy.internal.config;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.EndpointConfigFacts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The defaults of the service for members that are not set, as the model states them. */
public final class ServiceDefaults {

  /** The normalized defaults by the path of the member. */
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
    EndpointConfigFacts.FACTS
        .serviceDefaults()
        .forEach((path, json) -> defaults.put(path, JsonTreeReader.read(json).normalized()));
    return Map.copyOf(defaults);
  }
}
