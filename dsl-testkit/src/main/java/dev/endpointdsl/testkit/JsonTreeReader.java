package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.JsonValue.JsonArray;
import dev.endpointdsl.testkit.JsonValue.JsonBoolean;
import dev.endpointdsl.testkit.JsonValue.JsonNull;
import dev.endpointdsl.testkit.JsonValue.JsonNumber;
import dev.endpointdsl.testkit.JsonValue.JsonObject;
import dev.endpointdsl.testkit.JsonValue.JsonString;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads the body of a request. What is no JSON object becomes a {@code SerializationException}. */
public final class JsonTreeReader {

  /** Requests are less than ten levels deep; the reader's own stack must not depend on clients. */
  private static final int DEEPEST = 100;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private JsonTreeReader() {}

  /** The text of a body; strict, because a replaced character would be a change of the request. */
  public static String text(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw ServiceException.serialization("The body is not UTF-8: " + e.getMessage());
    }
  }

  public static JsonObject read(String text) {
    try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return root(in);
    } catch (JacksonException e) {
      throw ServiceException.serialization("The body is not JSON: " + where(e));
    }
  }

  private static JsonObject root(JsonParser in) {
    if (in.nextToken() != JsonToken.START_OBJECT) {
      throw ServiceException.serialization("The body has to be a JSON object.");
    }
    JsonObject object = object(in);
    if (in.nextToken() != null) {
      throw ServiceException.serialization("There is more after the end of the JSON object.");
    }
    return object;
  }

  private static JsonObject object(JsonParser in) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      members.put(name, value(in));
    }
    return new JsonObject(members);
  }

  private static JsonArray array(JsonParser in) {
    List<JsonValue> elements = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(in));
    }
    return new JsonArray(elements);
  }

  private static JsonValue value(JsonParser in) {
    return switch (in.currentToken()) {
      case START_OBJECT -> object(in);
      case START_ARRAY -> array(in);
      case VALUE_STRING -> new JsonString(in.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(in.getString());
      case VALUE_TRUE -> new JsonBoolean(true);
      case VALUE_FALSE -> new JsonBoolean(false);
      case VALUE_NULL -> new JsonNull();
      default -> throw new IllegalStateException("no value can begin with " + in.currentToken());
    };
  }

  /** A limit that is passed has no place; everything else has one. */
  private static String where(JacksonException problem) {
    TokenStreamLocation place = problem.getLocation();
    return place == null
        ? problem.getOriginalMessage()
        : problem.getOriginalMessage()
            + " (line "
            + place.getLineNr()
            + ", column "
            + place.getColumnNr()
            + ")";
  }
}
