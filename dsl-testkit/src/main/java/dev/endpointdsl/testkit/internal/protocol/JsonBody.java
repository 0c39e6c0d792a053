package dev.endpointdsl.testkit.internal.protocol;

import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonProblem;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads bodies of requests; what is not a JSON object is a {@code SerializationException}. */
public final class JsonBody {

  private JsonBody() {}

  /** Reads the JSON object that a body holds. */
  public static JsonObject read(byte[] body) {
    return read(text(body));
  }

  /** Decodes a body strictly, because a replaced character would be a change of the request. */
  static String text(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw ServiceException.serialization("The body is not UTF-8: " + e.getMessage());
    }
  }

  /** Reads the JSON object that a decoded body holds. */
  static JsonObject read(String text) {
    try {
      return JsonTreeReader.readObject(text);
    } catch (InvalidJsonException e) {
      JsonProblem first = e.problems().get(0);
      throw ServiceException.serialization(
          "The body cannot be read: "
              + first.message()
              + " (line "
              + first.line()
              + ", column "
              + first.column()
              + ")");
    }
  }
}
