package dev.endpointdsl.formats.model;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The structures or the enums of a description by name. Each one is parsed when it is asked for,
 * because most programs need few of them.
 *
 * @param <T> what a type is described with
 */
final class DescribedTypes<T> {

  private final Map<String, DescribedType<T>> types = new HashMap<>();

  /**
   * Adds types that are described by one line each.
   *
   * @param names the names of the types
   * @param text the text that has their lines, in the same order
   * @param start the offset of the first line
   * @param reader reads a type from its name and its JSON
   * @return the offset of the line after the last one
   */
  int addLines(JsonArray names, String text, int start, BiFunction<String, JsonObject, T> reader) {
    int next = start;
    for (JsonValue each : names.elements()) {
      int end = text.indexOf('\n', next);
      String name = ((JsonString) each).value();
      types.put(name, new DescribedType<>(name, text.substring(next, end), reader));
      next = end + 1;
    }
    return next;
  }

  /** Adds a type that is read already. */
  void add(String name, T type) {
    types.put(name, new DescribedType<>(type));
  }

  /**
   * Adds the types of another collection.
   *
   * @throws IllegalArgumentException if both have a type of the same name
   */
  void addAll(DescribedTypes<T> other) {
    other.types.forEach(
        (name, type) -> {
          if (types.putIfAbsent(name, type) != null) {
            throw repeated(name);
          }
        });
  }

  static IllegalArgumentException repeated(String name) {
    return new IllegalArgumentException("Two descriptions have the type " + name);
  }

  boolean has(String name) {
    return types.containsKey(name);
  }

  /**
   * Returns the type with a name.
   *
   * @throws NoSuchElementException if there is none
   */
  T get(String name) {
    DescribedType<T> type = types.get(name);
    if (type == null) {
      throw missing(name);
    }
    return type.get();
  }

  static NoSuchElementException missing(String name) {
    return new NoSuchElementException("The model has no type " + name);
  }

  /** A type that is parsed once. */
  private static final class DescribedType<T> {

    private final String name;
    private final String line;
    private final @Nullable BiFunction<String, JsonObject, T> reader;
    private @Nullable T parsed;

    DescribedType(String name, String line, BiFunction<String, JsonObject, T> reader) {
      this.name = name;
      this.line = line;
      this.reader = reader;
    }

    DescribedType(T parsed) {
      this.name = "";
      this.line = "";
      this.reader = null;
      this.parsed = parsed;
    }

    synchronized T get() {
      T type = parsed;
      if (type == null) {
        type = Objects.requireNonNull(reader).apply(name, JsonTreeReader.readObject(line));
        parsed = type;
      }
      return type;
    }
  }
}
