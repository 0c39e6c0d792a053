package dev.endpointdsl.formats.model;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;

/** The strings of a description. */
final class DescribedText {

  private DescribedText() {}

  /** Returns the string that a member holds; empty if the member is absent. */
  static String of(JsonObject json, String name) {
    return json.find(name).orElse(null) instanceof JsonString string ? string.value() : "";
  }
}
