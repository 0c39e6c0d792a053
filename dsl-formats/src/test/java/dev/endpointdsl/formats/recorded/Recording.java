package dev.endpointdsl.formats.recorded;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A document that a tool was given, and the request that the tool sent for it.
 *
 * @param format the file that has the recording: {@code yaml}
 * @param json the recording
 */
public record Recording(String format, JsonObject json) {

  /** The files with recordings. */
  public static final List<String> FORMATS =
      List.of("yaml", "boto3", "describe", "paws", "command");

  /** Returns the recordings of a format. */
  public static List<Recording> of(String format) {
    try (InputStream in = Recording.class.getResourceAsStream(format + ".json")) {
      return JsonTreeReader.readObject(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .objects("recordings")
          .stream()
          .map(json -> new Recording(format, json))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all requests that were sent. */
  public static List<Recording> allBodies() {
    return FORMATS.stream()
        .flatMap(format -> of(format).stream())
        .filter(recording -> recording.body().isPresent())
        .toList();
  }

  /** Returns the document. */
  public String input() {
    return json.string("input");
  }

  /** Returns the request; empty if the document must be refused. */
  public Optional<JsonObject> body() {
    return json.find("body").map(JsonObject.class::cast);
  }

  @Override
  public String toString() {
    return format + ": " + json.string("name");
  }
}
