package dev.endpointdsl.formats.json;

import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNull;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Converts trees with positions to JSON, for documents that are not requests. */
public final class JsonValues {

  private JsonValues() {}

  /**
   * Returns a tree as JSON.
   *
   * @throws FormatException if a value is not known or is not a finite number
   */
  public static JsonValue of(SourceNode node) {
    if (node instanceof SourceObject object) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      object.members().forEach(member -> members.put(member.name(), of(member.value())));
      return new JsonObject(members);
    }
    if (node instanceof SourceList list) {
      return JsonArray.of(list.elements().stream().map(JsonValues::of).toList());
    }
    if (node instanceof SourceReference reference) {
      throw FormatException.unreadable(
          node.location(), "the value of " + reference.source() + " is not known; write the value");
    }
    return scalar((SourceScalar) node);
  }

  private static JsonValue scalar(SourceScalar scalar) {
    return switch (scalar.kind()) {
      case STRING -> new JsonString(scalar.text());
      case BOOLEAN -> new JsonBoolean(scalar.isTrue());
      case NULL -> new JsonNull();
      case NUMBER -> {
        if (scalar.number() == null) {
          throw FormatException.unreadable(
              scalar.location(), scalar.text() + " is not a finite number; write one");
        }
        yield new JsonNumber(scalar.number().toString());
      }
    };
  }
}
