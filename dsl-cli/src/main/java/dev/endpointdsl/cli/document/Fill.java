package dev.endpointdsl.cli.document;

import dev.endpointdsl.formats.model.ModelDescription;
import dev.endpointdsl.formats.model.ValueType;
import dev.endpointdsl.formats.request.Placeholder;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Values for placeholders, with which a request is checked before its values are known. */
enum Fill {
  /** The minimum values that the model allows. */
  MINIMUM("min", 0),
  /** The maximum values that the model allows. */
  MAXIMUM("max", 1_000_000);

  private final String bound;
  private final int unbounded;

  Fill(String bound, int unbounded) {
    this.bound = bound;
    this.unbounded = unbounded;
  }

  /** Returns a request with a value for each placeholder. */
  JsonObject complete(RequestTemplate template) {
    return (JsonObject) completed(template.request(), "", template);
  }

  private JsonValue completed(JsonValue value, String pointer, RequestTemplate template) {
    Placeholder placeholder = template.placeholders().get(pointer);
    if (placeholder != null) {
      return value(placeholder.type(), template.model(), pointer);
    }
    if (value instanceof JsonObject object) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      object
          .members()
          .forEach(
              (name, member) ->
                  members.put(name, completed(member, pointer + "/" + escaped(name), template)));
      return new JsonObject(members);
    }
    if (value instanceof JsonArray array) {
      List<JsonValue> elements = new ArrayList<>();
      for (JsonValue element : array.elements()) {
        elements.add(completed(element, pointer + "/" + elements.size(), template));
      }
      return new JsonArray(elements);
    }
    return value;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private JsonValue value(ValueType type, ModelDescription model, String pointer) {
    return switch (type.kind()) {
      case INTEGER, DECIMAL -> number(type);
      case BOOLEAN -> new JsonBoolean(this == MAXIMUM);
      case LIST -> JsonArray.of(List.of(value(type.element(), model, pointer + "/0")));
      case STRING, OTHER, STRUCTURE, MAP -> string(type, model, pointer);
    };
  }

  private JsonValue number(ValueType type) {
    List<String> allowed = type.allowedNumbers();
    if (!allowed.isEmpty()) {
      return new JsonNumber(allowed.get(this == MINIMUM ? 0 : allowed.size() - 1));
    }
    return new JsonNumber(
        type.bound(bound).map(BigDecimal::toPlainString).orElse(String.valueOf(unbounded)));
  }

  /** Returns a string that no other placeholder gets, so that names do not seem to be repeated. */
  private JsonValue string(ValueType type, ModelDescription model, String pointer) {
    if (type.enumName().isPresent()) {
      TreeMap<String, String> values = new TreeMap<>(model.constants(type.enumName().get()));
      return new JsonString(this == MINIMUM ? values.firstKey() : values.lastKey());
    }
    return new JsonString(
        name().toLowerCase(Locale.ROOT) + pointer.replaceAll("[^A-Za-z0-9]+", "-"));
  }
}
