package dev.endpointdsl.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads one value: the document, a member's value, an element of an array or the value of a map's
 * entry.
 *
 * @param <T> what the value becomes
 */
@FunctionalInterface
public interface ElementReader<T> {

  /**
   * Reads the value the reader stands at, and leaves the reader at its last token.
   *
   * @return the value, or {@code null} where there is none because of a problem, which has been
   *     reported to the reader
   */
  @Nullable T read(JsonReader in);
}
