package dev.endpointdsl.deploy.internal.hosting;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;

/** Converts responses of stubbed clients, which have received no JSON. */
final class SdkJson {

  private SdkJson() {}

  /** Returns the members that a response sets, without times. */
  static JsonObject of(SdkPojo response) {
    JsonObject json = JsonObject.EMPTY;
    for (SdkField<?> field : response.sdkFields()) {
      json = json.withOptional(field.locationName(), value(field.getValueOrDefault(response)));
    }
    return json;
  }

  private static Optional<JsonValue> value(Object value) {
    if (value instanceof SdkPojo structure) {
      return Optional.of(of(structure));
    }
    if (value instanceof String string) {
      return Optional.of(new JsonString(string));
    }
    if (value instanceof Boolean bool) {
      return Optional.of(new JsonBoolean(bool));
    }
    if (value instanceof Number number) {
      return Optional.of(new JsonNumber(number.toString()));
    }
    if (value instanceof List<?> list && !list.isEmpty()) {
      return Optional.of(
          JsonArray.of(list.stream().flatMap(element -> value(element).stream()).toList()));
    }
    if (value instanceof Map<?, ?> map && !(value instanceof SdkAutoConstructMap)) {
      JsonObject json = JsonObject.EMPTY;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json = json.withOptional(String.valueOf(entry.getKey()), value(entry.getValue()));
      }
      return Optional.of(json);
    }
    return Optional.empty();
  }
}
