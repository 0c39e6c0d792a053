package dev.endpointdsl.formats.model;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The structures or the enums of a description by name. Each one is parsed when it is asked for,
 * because most programs need few of them.
 *
 * @param <T> what a type is described with
 */
final class DescribedTypes<T> {

  private final BiFunction<String, JsonObject, T> reader;
  private final Map<String, String> lines = new HashMap<>();
  private final Map<String, T> parsed = new ConcurrentHashMap<>();

  /** Creates an empty collection, whose types a function reads from their names and their JSON. */
  DescribedTypes(BiFunction<String, JsonObject, T> reader) {
    this.reader = reader;
  }

  /**
   * Adds types that are described by one line each.
   *
   * @param names the names of the types
   * @param text the text that has their lines, in the same order
   * @param start the offset of the first line
   * @return the offset of the line after the last one
   */
  int addLines(JsonArray names, String text, int start) {
    int next = start;
    for (JsonValue name : names.elements()) {
      int end = text.indexOf('\n', next);
      lines.put(((JsonString) name).value(), text.substring(next, end));
      next = end + 1;
    }
    return next;
  }

  /** Adds the types that are members of an object. */
  void addMembers(JsonObject types) {
    types
        .members()
        .forEach((name, type) -> parsed.put(name, reader.apply(name, (JsonObject) type)));
  }

  /**
   * Adds the types of another collection.
   *
   * @throws IllegalArgumentException if both have a type of the same name
   */
  void addAll(DescribedTypes<T> other) {
    other.lines.forEach(
        (name, line) -> {
          requireNew(name);
          lines.put(name, line);
        });
    other.parsed.forEach(
        (name, type) -> {
          if (!other.lines.containsKey(name)) {
            requireNew(name);
          }
          parsed.put(name, type);
        });
  }

  private void requireNew(String name) {
    if (has(name)) {
      throw new IllegalArgumentException("Two descriptions have the type " + name);
    }
  }

  boolean has(String name) {
    return lines.containsKey(name) || parsed.containsKey(name);
  }

  /**
   * Returns the type with a name, the same object each time unless threads ask for it first at the
   * same time.
   *
   * @throws NoSuchElementException if there is none
   */
  T get(String name) {
    T type = parsed.get(name);
    if (type != null) {
      return type;
    }
    String line = lines.get(name);
    if (line == null) {
      throw new NoSuchElementException("The model has no type " + name);
    }
    T read = reader.apply(name, JsonTreeReader.readObject(line));
    parsed.put(name, read);
    return read;
  }
}
