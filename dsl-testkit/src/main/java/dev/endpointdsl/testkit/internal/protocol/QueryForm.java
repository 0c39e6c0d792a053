package dev.endpointdsl.testkit.internal.protocol;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A request of the AWS query protocol: a form whose names are paths, {@code
 * Dimensions.member.1.Name}.
 */
final class QueryForm {

  /** The content type of requests of the protocol. */
  static final String CONTENT_TYPE = "application/x-www-form-urlencoded";

  private static final String ACTION = "Action";
  private static final String LIST = "member";

  /** The parts of the form: strings, and maps by name. */
  private final Map<String, Object> root = new LinkedHashMap<>();

  private QueryForm() {}

  static QueryForm read(byte[] body) {
    QueryForm form = new QueryForm();
    for (String pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
      int end = pair.indexOf('=');
      if (end > 0) {
        form.add(decoded(pair.substring(0, end)), decoded(pair.substring(end + 1)));
      }
    }
    return form;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw ServiceException.serialization("The form cannot be decoded: " + e.getMessage());
    }
  }

  private void add(String path, String value) {
    Map<String, Object> place = root;
    String[] names = path.split("\\.", -1);
    for (int i = 0; i < names.length - 1; i++) {
      place = inner(place.computeIfAbsent(names[i], name -> new LinkedHashMap<String, Object>()));
    }
    place.put(names[names.length - 1], value);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> inner(Object part) {
    if (part instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw ServiceException.serialization("The form has a value and a structure at the same place.");
  }

  /** Returns the operation, which is one of Amazon CloudWatch. */
  OperationKey operation() {
    return new OperationKey(
        ServedApi.CLOUD_WATCH, root.get(ACTION) instanceof String action ? action : "");
  }

  /** Returns the members of the request. All scalars are strings. */
  JsonObject members() {
    return ((JsonObject) value(root)).without(ACTION).without("Version");
  }

  private static JsonValue value(Object part) {
    if (part instanceof String text) {
      return new JsonString(text);
    }
    Map<String, Object> map = inner(part);
    if (map.keySet().equals(Set.of(LIST))) {
      return list(inner(map.get(LIST)));
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    map.forEach((name, each) -> members.put(name, value(each)));
    return new JsonObject(members);
  }

  private static JsonArray list(Map<String, Object> byNumber) {
    Map<Integer, JsonValue> sorted = new TreeMap<>();
    byNumber.forEach((number, each) -> sorted.put(number(number), value(each)));
    List<JsonValue> elements = new ArrayList<>(sorted.values());
    return new JsonArray(elements);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw ServiceException.serialization("The form has a list element \"" + text + "\".");
    }
  }
}
