package dev.endpointdsl.deploy.internal.config;

import dev.endpointdsl.MemberFacts;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.EndpointConfigFacts;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.sagemaker.ModelFacts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The defaults of the service for members that are not set, as the model states them. */
public final class ServiceDefaults {

  /** The normalized defaults by the path of the member. */
  static final Map<String, JsonValue> BY_PATH = byPath(EndpointConfigFacts.FACTS);

  private ServiceDefaults() {}

  /**
   * Returns a request without members that equal their default and without structures and lists
   * that are then empty. Its numbers are normalized.
   *
   * @param defaults the normalized defaults by the path of the member
   */
  static JsonObject stripped(JsonObject request, Map<String, JsonValue> defaults) {
    return stripped(request.normalized(), "", defaults);
  }

  /** Returns a configuration without members that equal their default. */
  public static EndpointConfig without(EndpointConfig config) {
    return EndpointConfig.fromJson(stripped(JsonTreeReader.readObject(config.toJson()), BY_PATH));
  }

  /** Returns a model without members that equal their default. */
  public static Model without(Model model) {
    return Model.fromJson(
        stripped(JsonTreeReader.readObject(model.toJson()), byPath(ModelFacts.FACTS)));
  }

  private static JsonObject stripped(
      JsonObject object, String prefix, Map<String, JsonValue> defaults) {
    Map<String, JsonValue> rest = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, value) -> {
              JsonValue kept = strippedValue(value, prefix + name, defaults);
              if (!isEmpty(kept) && !kept.equals(defaults.get(prefix + name))) {
                rest.put(name, kept);
              }
            });
    return new JsonObject(rest);
  }

  private static JsonValue strippedValue(
      JsonValue value, String path, Map<String, JsonValue> defaults) {
    if (value instanceof JsonObject object) {
      return stripped(object, path + ".", defaults);
    }
    return value instanceof JsonArray list
        ? JsonArray.of(
            list.elements().stream()
                .map(element -> strippedValue(element, path + "[]", defaults))
                .toList())
        : value;
  }

  private static boolean isEmpty(JsonValue value) {
    return (value instanceof JsonObject object && object.members().isEmpty())
        || (value instanceof JsonArray list && list.elements().isEmpty());
  }

  /** Returns the normalized defaults that the facts of a request have, by path. */
  static Map<String, JsonValue> byPath(MemberFacts facts) {
    Map<String, JsonValue> defaults = new HashMap<>();
    facts
        .serviceDefaults()
        .forEach((path, json) -> defaults.put(path, JsonTreeReader.read(json).normalized()));
    return Map.copyOf(defaults);
  }
}
