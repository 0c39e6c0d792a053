package example.documents;

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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.core.document.Document;

/** Translates JSON trees to the AWS SDK's documents and back. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class Documents {
  private Documents() {
  }

  /** Converts a tree to the SDK's type. */
  static Document toSdk(JsonValue value) {
    if (value instanceof JsonObject object) {
      Map<String, Document> members = new LinkedHashMap<>();
      object.members().forEach((name, member) -> members.put(name, toSdk(member)));
      return Document.fromMap(members);
    }
    if (value instanceof JsonArray array) {
      List<Document> elements = new ArrayList<>();
      array.elements().forEach(element -> elements.add(toSdk(element)));
      return Document.fromList(elements);
    }
    if (value instanceof JsonString string) {
      return Document.fromString(string.value());
    }
    if (value instanceof JsonNumber number) {
      return Document.fromNumber(number.literal());
    }
    return value instanceof JsonBoolean bool ? Document.fromBoolean(bool.value())
        : Document.fromNull();
  }

  /** Converts a document of the SDK to a tree. */
  static JsonValue fromSdk(Document value) {
    if (value.isMap()) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      value.asMap().forEach((name, member) -> members.put(name, fromSdk(member)));
      return new JsonObject(members);
    }
    if (value.isList()) {
      List<JsonValue> elements = new ArrayList<>();
      value.asList().forEach(element -> elements.add(fromSdk(element)));
      return new JsonArray(elements);
    }
    if (value.isString()) {
      return new JsonString(value.asString());
    }
    if (value.isNumber()) {
      return new JsonNumber(value.asNumber().stringValue());
    }
    return value.isBoolean() ? new JsonBoolean(value.asBoolean()) : new JsonNull();
  }
}
