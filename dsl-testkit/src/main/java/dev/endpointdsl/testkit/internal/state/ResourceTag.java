package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * A tag of a resource.
 *
 * @param key the key
 * @param value the value
 */
public record ResourceTag(String key, String value) {

  /** Reads the tags of a request that was validated. */
  public static List<ResourceTag> listFromJson(Optional<JsonValue> tags) {
    return tags.map(list -> ((JsonArray) list).elements()).orElse(List.of()).stream()
        .map(ResourceTag::fromJson)
        .toList();
  }

  /** Returns the tag as the protocol writes it. */
  public JsonObject toJson() {
    return JsonObject.EMPTY.with("Key", key).with("Value", value);
  }

  /** Returns tags as the protocol writes them. */
  public static JsonArray toJson(List<ResourceTag> tags) {
    return JsonArray.of(tags.stream().map(ResourceTag::toJson).toList());
  }

  /** Takes a missing member, whose rule can be accepted, for an empty string. */
  private static ResourceTag fromJson(JsonValue tag) {
    JsonObject object = (JsonObject) tag;
    return new ResourceTag(string(object, "Key"), string(object, "Value"));
  }

  private static String string(JsonObject tag, String name) {
    return tag.find(name).map(value -> ((JsonString) value).value()).orElse("");
  }
}
