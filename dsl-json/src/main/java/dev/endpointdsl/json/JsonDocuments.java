package dev.endpointdsl.json;

import dev.endpointdsl.json.tree.JsonValue;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * Reads JSON documents, strictly: unknown members, wrong types and duplicates are problems with
 * line, column and path. All problems of a document are reported together.
 */
public final class JsonDocuments {

  private JsonDocuments() {}

  /**
   * Reads a string of at most 10,000,000 characters.
   *
   * @throws InvalidJsonException with all problems
   */
  public static <T> T read(String text, ElementReader<T> reader) {
    return read(JsonSource.limited(JsonSource.NAMELESS, given(text)), reader);
  }

  /**
   * Reads at most 10,000,000 characters from a reader, which the caller closes.
   *
   * @throws InvalidJsonException with all problems
   * @throws java.io.UncheckedIOException if the reader fails
   */
  public static <T> T read(Reader text, ElementReader<T> reader) {
    return read(SourceReader.of(given(text)), reader);
  }

  /**
   * Reads a file in UTF-8 of at most 10,000,000 bytes.
   *
   * @throws InvalidJsonException with all problems
   * @throws java.io.UncheckedIOException if the file does not exist or cannot be read
   */
  public static <T> T read(Path file, ElementReader<T> reader) {
    return read(SourceReader.of(given(file)), reader);
  }

  /**
   * Reads a tree, with the same problems as its text, without lines and columns.
   *
   * @throws InvalidJsonException with all problems
   */
  public static <T> T read(JsonValue tree, ElementReader<T> reader) {
    return read(JsonSource.of(given(tree)), reader);
  }

  private static <S> S given(S source) {
    return Objects.requireNonNull(source, "The JSON to read is null; pass a document");
  }

  /** Reads a string of any length. */
  static <T> T readUnlimited(String text, ElementReader<T> reader) {
    return readUnlimited(JsonSource.NAMELESS, text, reader);
  }

  /** Reads a string of any length that has a name. */
  static <T> T readUnlimited(String source, String text, ElementReader<T> reader) {
    return read(JsonSource.of(source, text), reader);
  }

  private static <T> T read(JsonSource source, ElementReader<T> reader) {
    try (JsonParser parser = source.open()) {
      JsonProblemCollector problems = new JsonProblemCollector(source, parser);
      try {
        return new JsonReader(parser, problems).document(reader);
      } catch (JacksonException e) {
        throw problems.notJson(e);
      }
    }
  }

  /** Returns a reader of the response that describes what another reader reads as a request. */
  public static <T> ElementReader<T> described(ElementReader<T> reader) {
    return new Described<>(reader);
  }

  private record Described<T>(ElementReader<T> reader) implements ElementReader<T> {
    @Override
    public @Nullable T read(JsonReader in) {
      in.expectDescription();
      return reader.read(in);
    }
  }
}
