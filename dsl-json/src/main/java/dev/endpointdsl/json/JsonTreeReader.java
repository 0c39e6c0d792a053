package dev.endpointdsl.json;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNull;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;

/**
 * Reads JSON of any form into a tree, strictly: a member that appears twice is a problem. Objects
 * and arrays may be nested up to 64 levels deep.
 */
public final class JsonTreeReader {

  /** Without a lambda: the first one of a program takes as long as reading a document. */
  private static final ElementReader<JsonValue> VALUE = new ValueReader();

  private JsonTreeReader() {}

  /**
   * Reads a string of any length.
   *
   * @throws InvalidJsonException with all problems
   */
  public static JsonValue read(String json) {
    return JsonDocuments.readUnlimited(json, VALUE);
  }

  /**
   * Reads a string of any length that must hold an object.
   *
   * @throws InvalidJsonException with all problems
   */
  public static JsonObject readObject(String json) {
    return JsonDocuments.readUnlimited(json, new ObjectReader());
  }

  /** Reads a value of any kind, {@code null} included. */
  static JsonValue value(JsonReader in) {
    JsonParser parser = in.parser();
    return switch (parser.currentTokenId()) {
      case JsonTokenId.ID_START_OBJECT -> object(in);
      case JsonTokenId.ID_START_ARRAY -> array(in);
      case JsonTokenId.ID_STRING -> new JsonString(parser.getString());
      case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT ->
          new JsonNumber(parser.getString());
      case JsonTokenId.ID_TRUE -> new JsonBoolean(true);
      case JsonTokenId.ID_FALSE -> new JsonBoolean(false);
      case JsonTokenId.ID_NULL -> new JsonNull();
      default -> throw new IllegalStateException("No value begins with " + parser.currentToken());
    };
  }

  private static JsonObject object(JsonReader in) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      JsonValue value = in.object(members.get(name), VALUE);
      if (value != null) {
        members.put(name, value);
      }
    }
    return new JsonObject(members);
  }

  private static JsonArray array(JsonReader in) {
    List<JsonValue> elements = in.listValue(VALUE);
    return JsonArray.of(elements == null ? new ArrayList<>() : elements);
  }

  private static final class ValueReader implements ElementReader<JsonValue> {
    @Override
    public JsonValue read(JsonReader in) {
      return value(in);
    }
  }

  private static final class ObjectReader implements ElementReader<JsonObject> {
    @Override
    public JsonObject read(JsonReader in) {
      return object(in);
    }
  }
}
