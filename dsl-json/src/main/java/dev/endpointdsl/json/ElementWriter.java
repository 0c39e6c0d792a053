package dev.endpointdsl.json;

/**
 * Writes one value: the document, the value of a member or of a map's entry, or an element of an
 * array.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface ElementWriter<T> {

  /** Writes exactly one JSON value. */
  void write(T value, JsonWriter out);
}
