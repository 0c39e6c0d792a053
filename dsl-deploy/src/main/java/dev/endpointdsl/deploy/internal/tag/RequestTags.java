package dev.endpointdsl.deploy.internal.tag;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Adds tags to requests by way of JSON, because builders refuse requests that violate a rule. */
public final class RequestTags {

  private RequestTags() {}

  /** Returns a request with tags. */
  public static JsonObject addTo(JsonObject request, Map<String, String> tags) {
    if (tags.isEmpty()) {
      return request;
    }
    List<JsonObject> list = new ArrayList<>();
    tags.forEach((key, value) -> list.add(JsonObject.EMPTY.with("Key", key).with("Value", value)));
    return request.with("Tags", JsonArray.of(list));
  }
}
