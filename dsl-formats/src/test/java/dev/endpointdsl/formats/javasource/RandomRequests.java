package dev.endpointdsl.formats.javasource;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes requests by mixing those that were recorded, and by changing values at random. */
final class RandomRequests {

  private static final List<String> STRINGS =
      List.of("", "a", "x\\u0041", "tab\tquote\"", "line\nend", "*/", "ü😀", "\u2028\u0000", " ");

  private final Random random;
  private final List<JsonObject> recorded;

  RandomRequests(long seed, List<JsonObject> recorded) {
    this.random = new Random(seed);
    this.recorded = recorded;
  }

  /** Returns a request with the types of the model, valid or not. */
  JsonObject next() {
    JsonObject request = any();
    for (int i = random.nextInt(4); i >= 0; i--) {
      request = (JsonObject) mixed(request, any());
    }
    return random.nextInt(4) == 0 ? (JsonObject) changed(request) : request;
  }

  private JsonObject any() {
    return recorded.get(random.nextInt(recorded.size()));
  }

  /** Takes some members of another value of the same type. */
  private JsonValue mixed(JsonValue value, JsonValue other) {
    if (value instanceof JsonObject object && other instanceof JsonObject more) {
      Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
      more.members()
          .forEach(
              (name, each) -> {
                if (!members.containsKey(name) && random.nextInt(3) == 0) {
                  members.put(name, each);
                } else if (members.containsKey(name) && random.nextInt(2) == 0) {
                  members.put(name, mixed(members.get(name), each));
                }
              });
      return new JsonObject(members);
    }
    if (value instanceof JsonArray array && other instanceof JsonArray more) {
      List<JsonValue> elements = new ArrayList<>(array.elements());
      for (int i = 0; i < elements.size() && i < more.elements().size(); i++) {
        elements.set(i, mixed(elements.get(i), more.elements().get(i)));
      }
      return JsonArray.of(elements);
    }
    return other;
  }

  /** Removes or changes values here and there. */
  private JsonValue changed(JsonValue value) {
    if (value instanceof JsonObject object) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      object
          .members()
          .forEach(
              (name, each) -> {
                if (random.nextInt(20) > 0) {
                  members.put(name, changed(each));
                }
              });
      return new JsonObject(members);
    }
    if (value instanceof JsonArray array) {
      List<JsonValue> elements = new ArrayList<>();
      array.elements().forEach(each -> elements.add(changed(each)));
      if (!elements.isEmpty() && random.nextInt(10) == 0) {
        elements.add(elements.get(0));
      }
      return JsonArray.of(elements);
    }
    if (random.nextInt(15) > 0) {
      return value;
    }
    if (value instanceof JsonNumber) {
      return JsonNumber.of(random.nextInt(3) == 0 ? random.nextInt() : random.nextInt(100));
    }
    return value instanceof JsonString
        ? new JsonString(STRINGS.get(random.nextInt(STRINGS.size())))
        : value;
  }
}
