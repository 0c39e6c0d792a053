package dev.endpointdsl.testkit.internal.protocol;

import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonProblem;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads the bodies of requests. A body that is not a JSON object is refused. */
final class JsonBody {

  private JsonBody() {}

  static JsonObject read(byte[] body) {
    try {
      return JsonTreeReader.readObject(decoded(body));
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

  /** Decodes strictly, because replacing a character would change the request. */
  private static String decoded(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw ServiceException.serialization("The body is not UTF-8: " + e.getMessage());
    }
  }
}
