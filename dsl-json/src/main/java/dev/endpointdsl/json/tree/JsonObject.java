package dev.endpointdsl.json.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A JSON object. Two objects are equal if they have equal members, in any order.
 *
 * @param members its members, in their order
 */
public record JsonObject(Map<String, JsonValue> members) implements JsonValue {

  /** An object without members. */
  public static final JsonObject EMPTY = new JsonObject(Map.of());

  /** Copies the members, keeping their order. */
  public JsonObject {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /** Returns a member's value; empty if the member is absent or {@code null}. */
  public Optional<JsonValue> find(String name) {
    JsonValue value = members.get(name);
    return value == null || value instanceof JsonNull ? Optional.empty() : Optional.of(value);
  }

  /**
   * Returns the string that a member holds.
   *
   * @throws NoSuchElementException if the member is absent or {@code null}
   * @throws ClassCastException if it is not a string
   */
  public String string(String name) {
    return ((JsonString) required(name)).value();
  }

  /**
   * Returns the whole number that a member holds.
   *
   * @throws NoSuchElementException if the member is absent or {@code null}
   * @throws ClassCastException if it is not a number
   * @throws NumberFormatException if it is not a whole number of 64 bits
   */
  public long number(String name) {
    return Long.parseLong(((JsonNumber) required(name)).literal());
  }

  private JsonValue required(String name) {
    Optional<JsonValue> found = find(name);
    if (found.isEmpty()) {
      throw new NoSuchElementException("No value present: " + name);
    }
    return found.get();
  }

  /**
   * Returns the object that a member holds; {@link #EMPTY} if the member is absent or {@code null}.
   *
   * @throws ClassCastException if it is not an object
   */
  public JsonObject object(String name) {
    return (JsonObject) find(name).orElse(EMPTY);
  }

  /**
   * Returns the objects of the array that a member holds; none if the member is absent or {@code
   * null}.
   *
   * @throws ClassCastException if it is not an array of objects
   */
  public List<JsonObject> objects(String name) {
    List<JsonObject> objects = new ArrayList<>();
    if (find(name).orElse(null) instanceof JsonArray array) {
      for (JsonValue element : array.elements()) {
        objects.add((JsonObject) element);
      }
    }
    return objects;
  }

  /** Returns this object with a member added or replaced. */
  public JsonObject with(String name, JsonValue value) {
    Map<String, JsonValue> more = new LinkedHashMap<>(members);
    more.put(name, value);
    return new JsonObject(more);
  }

  /** Returns this object with a member that is a string. */
  public JsonObject with(String name, String value) {
    return with(name, new JsonString(value));
  }

  /** Returns this object with a member, or unchanged if there is no value. */
  public JsonObject withOptional(String name, Optional<? extends JsonValue> value) {
    return value.isPresent() ? with(name, value.get()) : this;
  }

  /** Returns this object with another object's member, or unchanged if the other lacks it. */
  public JsonObject withFrom(JsonObject other, String name) {
    return withOptional(name, other.find(name));
  }

  /** Returns this object without a member. */
  public JsonObject without(String name) {
    Map<String, JsonValue> fewer = new LinkedHashMap<>(members);
    fewer.remove(name);
    return new JsonObject(fewer);
  }

  @Override
  public JsonObject normalized() {
    Map<String, JsonValue> normalized = new LinkedHashMap<>();
    members.forEach((name, value) -> normalized.put(name, value.normalized()));
    return new JsonObject(normalized);
  }

  @Override
  public JsonObject withoutNulls() {
    Map<String, JsonValue> rest = new LinkedHashMap<>();
    members.forEach(
        (name, value) -> {
          if (!(value instanceof JsonNull)) {
            rest.put(name, value.withoutNulls());
          }
        });
    return new JsonObject(rest);
  }
}
