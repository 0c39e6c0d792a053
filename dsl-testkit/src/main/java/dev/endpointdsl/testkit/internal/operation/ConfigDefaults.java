package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.sagemaker.EndpointConfigFacts;
import java.util.Map;

/** Completes a configuration with the service's defaults for unset members. */
final class ConfigDefaults {

  private ConfigDefaults() {}

  /** Returns a configuration with all defaults of the structures that it has. */
  static JsonObject fill(JsonObject config) {
    JsonObject filled = config;
    for (Map.Entry<String, String> entry : EndpointConfigFacts.FACTS.serviceDefaults().entrySet()) {
      filled = fill(filled, entry.getKey(), JsonTreeReader.read(entry.getValue()));
    }
    return filled;
  }

  private static JsonObject fill(JsonObject object, String path, JsonValue value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      return object.find(path).isPresent() ? object : object.with(path, value);
    }
    String member = path.substring(0, dot);
    String rest = path.substring(dot + 1);
    String name = member.replace("[]", "");
    return object
        .find(name)
        .map(part -> object.with(name, fillPart(part, rest, value)))
        .orElse(object);
  }

  private static JsonValue fillPart(JsonValue part, String path, JsonValue value) {
    if (part instanceof JsonArray list) {
      return JsonArray.of(list.elements().stream().map(e -> fillPart(e, path, value)).toList());
    }
    return part instanceof JsonObject object ? fill(object, path, value) : part;
  }
}
