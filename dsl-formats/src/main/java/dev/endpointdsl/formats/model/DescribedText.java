package dev.endpointdsl.formats.model;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The strings of a description. */
final class DescribedText {

  private DescribedText() {}

  /** Returns the string that a member holds; empty if the member is absent. */
  static String of(JsonObject json, String name) {
    return json.find(name).orElse(null) instanceof JsonString string ? string.value() : "";
  }

  /** Returns the members of an object of strings. */
  static Map<String, String> strings(JsonObject json) {
    Map<String, String> strings = new LinkedHashMap<>();
    json.members().forEach((name, value) -> strings.put(name, ((JsonString) value).value()));
    return Collections.unmodifiableMap(strings);
  }
}
