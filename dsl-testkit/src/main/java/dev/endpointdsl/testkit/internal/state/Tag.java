package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.List;
import java.util.Optional;

/** A tag of a resource. */
public record Tag(String key, String value) {

  /** The tags of a request that has been checked, so that nothing but tags stands there. */
  public static List<Tag> listFromJson(Optional<JsonValue> tags) {
    return tags.map(list -> ((JsonArray) list).elements()).orElse(List.of()).stream()
        .map(Tag::fromJson)
        .toList();
  }

  public JsonObject toJson() {
    return JsonObject.EMPTY.with("Key", key).with("Value", value);
  }

  public static JsonArray toJson(List<Tag> tags) {
    return new JsonArray(tags.stream().<JsonValue>map(Tag::toJson).toList());
  }

  private static Tag fromJson(JsonValue tag) {
    JsonObject object = (JsonObject) tag;
    return new Tag(text(object, "Key"), text(object, "Value"));
  }

  private static String text(JsonObject tag, String name) {
    return tag.find(name).map(value -> ((JsonString) value).value()).orElse("");
  }
}
