package dev.endpointdsl.formats.javasource;

import dev.endpointdsl.formats.model.ModelDescription;
import dev.endpointdsl.formats.model.ValueKind;
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
import java.util.Map;
import java.util.Optional;

/**
 * Samples for the values of placeholders: a violation that two very different ones have in common
 * does not depend on them.
 */
final class PlaceholderSamples {

  private final RequestTemplate request;
  private final boolean high;
  private int count;

  private PlaceholderSamples(RequestTemplate request, boolean high) {
    this.request = request;
    this.high = high;
  }

  /** Returns the request with the lowest numbers and the first constants. */
  static JsonValue low(RequestTemplate request) {
    return new PlaceholderSamples(request, false).filled(request.request(), "");
  }

  /** Returns the request with the highest numbers and unknown strings. */
  static JsonValue high(RequestTemplate request) {
    return new PlaceholderSamples(request, true).filled(request.request(), "");
  }

  private JsonValue filled(JsonValue value, String pointer) {
    Placeholder placeholder = request.placeholders().get(pointer);
    if (placeholder != null) {
      return sample(placeholder.type());
    }
    if (value instanceof JsonObject object) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      object
          .members()
          .forEach((name, each) -> members.put(name, filled(each, pointer + "/" + escaped(name))));
      return new JsonObject(members);
    }
    if (value instanceof JsonArray array) {
      List<JsonValue> elements = new ArrayList<>();
      for (JsonValue each : array.elements()) {
        elements.add(filled(each, pointer + "/" + elements.size()));
      }
      return new JsonArray(elements);
    }
    return value;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private JsonValue sample(ValueType type) {
    return switch (type.kind()) {
      case LIST -> new JsonArray(List.of(sample(type.element())));
      case BOOLEAN -> new JsonBoolean(high);
      case INTEGER, DECIMAL -> number(type);
      case OTHER -> type.wireType().equals("timestamp") ? time(type) : new JsonString("");
      default -> string(type);
    };
  }

  private JsonValue number(ValueType type) {
    List<String> allowed = type.allowedNumbers();
    if (!allowed.isEmpty()) {
      return new JsonNumber(allowed.get(high ? allowed.size() - 1 : 0));
    }
    Optional<BigDecimal> low = type.bound("min");
    Optional<BigDecimal> top = type.bound("max");
    BigDecimal number =
        high ? top.or(() -> low).orElse(BigDecimal.TEN) : low.orElse(BigDecimal.ONE);
    boolean whole = type.kind() == ValueKind.INTEGER;
    return new JsonNumber((whole ? number.toBigInteger() : number).toString());
  }

  private JsonValue string(ValueType type) {
    Optional<Map<String, String>> constants = type.enumName().map(model()::constants);
    if (constants.isPresent() && !high) {
      return new JsonString(constants.get().keySet().iterator().next());
    }
    count++;
    return new JsonString((high ? "sample-z" : "sample-a") + count);
  }

  private ModelDescription model() {
    return request.model();
  }

  private static JsonValue time(ValueType type) {
    String format = type.constraints().string("format");
    return switch (format) {
      case "DATE_TIME" -> new JsonString("2026-11-01T12:30:00Z");
      case "HTTP_DATE" -> new JsonString("Sun, 01 Nov 2026 12:30:00 GMT");
      default -> JsonNumber.of(0);
    };
  }
}
