package dev.endpointdsl.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads one value: the document, the value of a member or of a map's entry, or an element of an
 * array.
 *
 * @param <T> the type of the result
 */
@FunctionalInterface
public interface ElementReader<T> {

  /**
   * Reads the current value, up to its last token.
   *
   * @return the value, or {@code null} if a problem was reported to the reader
   */
  @Nullable T read(JsonReader in);
}
