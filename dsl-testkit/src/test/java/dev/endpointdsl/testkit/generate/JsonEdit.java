package dev.endpointdsl.testkit.generate;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and changes values of a request by path. */
public final class JsonEdit {

  private static final Pattern STEP =
      Pattern.compile("\\.?([^.\\[\\]\"]+)|\\[([0-9]+)]|\\[\"([^\"]*)\"]");

  private JsonEdit() {}

  /**
   * Returns the request with another value at a path such as {@code Tags[0].Key} or {@code
   * Environment["KEY"]}.
   */
  public static JsonObject set(JsonObject request, String path, JsonValue value) {
    return (JsonObject) set(request, STEP.matcher(path), value);
  }

  /** Returns the request without the member at a path, which is not an entry of a map. */
  static JsonObject remove(JsonObject request, String path) {
    int dot = path.lastIndexOf('.');
    if (dot < 0) {
      return request.without(path);
    }
    String parent = path.substring(0, dot);
    JsonObject holder = (JsonObject) get(request, parent);
    return set(request, parent, holder.without(path.substring(dot + 1)));
  }

  /** Returns the string at a path; indices can be in brackets or dots: {@code Tags.0.Key}. */
  public static String string(JsonObject request, String path) {
    String inBrackets = path.replaceAll("\\.([0-9]+)", "[$1]");
    return ((JsonString) get(request, inBrackets)).value();
  }

  private static JsonValue get(JsonValue from, String path) {
    JsonValue value = from;
    for (Matcher steps = STEP.matcher(path); steps.find(); ) {
      value =
          steps.group(2) == null
              ? ((JsonObject) value).members().get(name(steps))
              : ((JsonArray) value).elements().get(Integer.parseInt(steps.group(2)));
    }
    return value;
  }

  private static JsonValue set(JsonValue in, Matcher steps, JsonValue value) {
    if (!steps.find()) {
      return value;
    }
    if (steps.group(2) == null) {
      String name = name(steps);
      JsonObject object = (JsonObject) in;
      return object.with(name, set(object.members().get(name), steps, value));
    }
    int index = Integer.parseInt(steps.group(2));
    List<JsonValue> elements = new ArrayList<>(((JsonArray) in).elements());
    elements.set(index, set(elements.get(index), steps, value));
    return new JsonArray(elements);
  }

  /** Returns the name of a member, or the key of an entry. */
  private static String name(Matcher steps) {
    return steps.group(1) == null ? steps.group(3) : steps.group(1);
  }
}
