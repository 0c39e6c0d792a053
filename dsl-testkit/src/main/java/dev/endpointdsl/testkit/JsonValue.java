package dev.endpointdsl.testkit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of JSON as it came: members in their order, numbers with the digits they were sent in.
 */
public sealed interface JsonValue {

  /** An object. */
  record JsonObject(Map<String, JsonValue> members) implements JsonValue {

    public static final JsonObject EMPTY = new JsonObject(Map.of());

    public JsonObject {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /**
     * The member's value; empty if it is absent or {@code null}, which the service treats alike.
     */
    public Optional<JsonValue> find(String name) {
      return Optional.ofNullable(members.get(name)).filter(value -> !(value instanceof JsonNull));
    }

    /** The text of a member; for what this server wrote itself. */
    public String text(String name) {
      return find(name).map(value -> ((JsonString) value).text()).orElseThrow();
    }

    /** The whole number of a member; for what this server wrote itself. */
    public long number(String name) {
      return find(name).map(value -> Long.parseLong(((JsonNumber) value).literal())).orElseThrow();
    }

    /** The object of a member; an empty one if it is absent. */
    public JsonObject object(String name) {
      return (JsonObject) find(name).orElse(EMPTY);
    }

    /** The objects of a list; none if it is absent. */
    public List<JsonObject> objects(String name) {
      return find(name).map(value -> ((JsonArray) value).elements()).orElse(List.of()).stream()
          .map(JsonObject.class::cast)
          .toList();
    }

    /** With the member of another object, if it is there. */
    public JsonObject withFrom(JsonObject other, String name) {
      return withOptional(name, other.find(name));
    }

    public JsonObject with(String name, JsonValue value) {
      Map<String, JsonValue> more = new LinkedHashMap<>(members);
      more.put(name, value);
      return new JsonObject(more);
    }

    public JsonObject withOptional(String name, Optional<? extends JsonValue> value) {
      return value.isPresent() ? with(name, value.get()) : this;
    }

    public JsonObject with(String name, String value) {
      return with(name, new JsonString(value));
    }

    public JsonObject without(String name) {
      Map<String, JsonValue> fewer = new LinkedHashMap<>(members);
      fewer.remove(name);
      return new JsonObject(fewer);
    }
  }

  /** An array. */
  record JsonArray(List<JsonValue> elements) implements JsonValue {

    public static JsonArray of(List<JsonObject> objects) {
      return new JsonArray(List.<JsonValue>copyOf(objects));
    }

    public JsonArray {
      elements = List.copyOf(elements);
    }
  }

  /** A text. */
  record JsonString(String text) implements JsonValue {}

  /** A number; never turned into a binary one, so that no digit is lost. */
  record JsonNumber(String literal) implements JsonValue {

    public static JsonNumber of(long number) {
      return new JsonNumber(Long.toString(number));
    }
  }

  /** {@code true} or {@code false}. */
  record JsonBoolean(boolean value) implements JsonValue {}

  /** {@code null}. */
  record JsonNull() implements JsonValue {}
}
