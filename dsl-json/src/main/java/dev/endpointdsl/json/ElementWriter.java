package dev.endpointdsl.json;

/**
 * Writes one value: the document, a member's value, an element of an array or the value of a map's
 * entry.
 *
 * @param <T> what is written
 */
@FunctionalInterface
public interface ElementWriter<T> {

  /** Writes exactly one JSON value. */
  void write(T value, JsonWriter out);
}
