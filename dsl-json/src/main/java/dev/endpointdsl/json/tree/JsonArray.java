package dev.endpointdsl.json.tree;

import java.util.List;

/**
 * A JSON array.
 *
 * @param elements its elements, in order
 */
public record JsonArray(List<JsonValue> elements) implements JsonValue {

  /** Copies the elements. */
  public JsonArray {
    elements = List.copyOf(elements);
  }

  /** Creates an array of values of one type. */
  public static JsonArray of(List<? extends JsonValue> elements) {
    return new JsonArray(List.copyOf(elements));
  }

  /** Creates an array of strings. */
  public static JsonArray ofStrings(List<String> strings) {
    return of(strings.stream().map(JsonString::new).toList());
  }

  @Override
  public JsonArray normalized() {
    return of(elements.stream().map(JsonValue::normalized).toList());
  }

  @Override
  public JsonArray withoutNulls() {
    return of(elements.stream().map(JsonValue::withoutNulls).toList());
  }
}
