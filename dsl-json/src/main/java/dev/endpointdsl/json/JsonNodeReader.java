package dev.endpointdsl.json;

import dev.endpointdsl.json.JsonNodeFactory.Member;
import dev.endpointdsl.json.JsonNodeFactory.Position;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNull;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.TokenStreamLocation;

/** Reads JSON of any form with a {@link JsonNodeFactory}, as strictly as {@link JsonTreeReader}. */
public final class JsonNodeReader<T> {

  private final JsonNodeFactory<T> nodes;
  private final ElementReader<T> values = new ValueReader();

  private JsonNodeReader(JsonNodeFactory<T> nodes) {
    this.nodes = nodes;
  }

  /**
   * Reads a string of any length.
   *
   * @param source the document's name in problems
   * @param json the document
   * @param nodes creates the nodes
   * @return the node of the document
   * @throws InvalidJsonException with all problems
   */
  public static <T> T read(String source, String json, JsonNodeFactory<T> nodes) {
    return JsonDocuments.readUnlimited(source, json, new JsonNodeReader<>(nodes).values);
  }

  private T value(JsonReader in) {
    JsonParser parser = in.parser();
    Position position = position(parser);
    return switch (parser.currentTokenId()) {
      case JsonTokenId.ID_START_OBJECT -> object(in, position);
      case JsonTokenId.ID_START_ARRAY -> array(in, position);
      case JsonTokenId.ID_STRING -> nodes.scalar(new JsonString(parser.getString()), position);
      case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT ->
          nodes.scalar(new JsonNumber(parser.getString()), position);
      case JsonTokenId.ID_TRUE -> nodes.scalar(new JsonBoolean(true), position);
      case JsonTokenId.ID_FALSE -> nodes.scalar(new JsonBoolean(false), position);
      case JsonTokenId.ID_NULL -> nodes.scalar(new JsonNull(), position);
      default -> throw new IllegalStateException("No value begins with " + parser.currentToken());
    };
  }

  private T object(JsonReader in, Position position) {
    Map<String, Member<T>> members = new LinkedHashMap<>();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      Position at = position(in.parser());
      Member<T> earlier = members.get(name);
      T value = in.object(earlier == null ? null : earlier.value(), values);
      if (value != null && earlier == null) {
        members.put(name, new Member<>(name, at, value));
      }
    }
    return nodes.object(List.copyOf(members.values()), position);
  }

  private T array(JsonReader in, Position position) {
    @Nullable List<T> elements = in.listValue(values);
    return nodes.array(elements == null ? List.of() : elements, position);
  }

  private static Position position(JsonParser parser) {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Position(location.getLineNr(), location.getColumnNr());
  }

  /** Reads any value. A lambda would take as long as reading a document, once in a program. */
  private final class ValueReader implements ElementReader<T> {
    @Override
    public T read(JsonReader in) {
      return value(in);
    }
  }
}
