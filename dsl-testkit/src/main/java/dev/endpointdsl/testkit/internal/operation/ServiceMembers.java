package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.MemberFacts.ServiceAddition;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.sagemaker.EndpointConfigFacts;
import java.util.Map;

/** The members that the service adds to a configuration by itself, as the model states them. */
final class ServiceMembers {

  private static final String ELEMENTS = "[]";

  private ServiceMembers() {}

  /** Returns a configuration as the service describes it. */
  static JsonObject add(JsonObject config) {
    JsonObject described = config;
    for (Map.Entry<String, ServiceAddition> addition :
        EndpointConfigFacts.FACTS.serviceAdditions().entrySet()) {
      described = add(described, addition.getKey(), addition.getValue());
    }
    return described;
  }

  private static JsonObject add(JsonObject object, String path, ServiceAddition addition) {
    int end = path.indexOf('.');
    if (end < 0) {
      return object.find(addition.beside()).isPresent() && object.find(path).isEmpty()
          ? object.with(path, JsonTreeReader.read(addition.json()))
          : object;
    }
    boolean isList = path.startsWith(ELEMENTS, end - ELEMENTS.length());
    String name = path.substring(0, isList ? end - ELEMENTS.length() : end);
    String rest = path.substring(end + 1);
    return object
        .find(name)
        .map(value -> object.with(name, addTo(value, rest, addition)))
        .orElse(object);
  }

  private static JsonValue addTo(JsonValue value, String path, ServiceAddition addition) {
    if (value instanceof JsonArray list) {
      return JsonArray.of(
          list.elements().stream().map(element -> addTo(element, path, addition)).toList());
    }
    return value instanceof JsonObject object ? add(object, path, addition) : value;
  }
}
