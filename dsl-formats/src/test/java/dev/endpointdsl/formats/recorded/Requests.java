package dev.endpointdsl.formats.recorded;

import dev.endpointdsl.formats.terraform.TerraformRecording;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The requests of all recordings, and what a test takes away from them. */
public final class Requests {

  private static final String TEMPLATES = "/dev/endpointdsl/formats/cloudformation/recorded.json";

  private Requests() {}

  /** Returns the requests of all recordings of all formats, each once. */
  public static Collection<JsonObject> all() {
    Stream<JsonObject> recorded =
        Recording.allBodies().stream().map(each -> each.body().orElseThrow());
    Stream<JsonObject> terraform =
        TerraformRecording.accepted().stream().map(each -> each.json().object("body"));
    Stream<JsonObject> templates =
        templates().stream()
            .flatMap(each -> each.find("body").stream())
            .map(JsonObject.class::cast)
            .filter(each -> !each.toString().contains("$unresolved"));
    return new LinkedHashSet<>(
        Stream.of(recorded, terraform, templates).flatMap(each -> each).toList());
  }

  static List<JsonObject> templates() {
    try (InputStream in = Requests.class.getResourceAsStream(TEMPLATES)) {
      return JsonTreeReader.readObject(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .objects("recordings");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a value without the member or element at a path, if it has one. */
  public static JsonValue without(JsonValue value, String path) {
    String[] steps = path.split("\\.|(?=\\[)", 2);
    String rest = steps.length == 1 ? "" : steps[1];
    String step = steps[0];
    if (value instanceof JsonObject object && object.members().containsKey(step)) {
      Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
      if (rest.isEmpty()) {
        members.remove(step);
      } else {
        members.put(step, without(members.get(step), rest));
      }
      return new JsonObject(members);
    }
    if (value instanceof JsonArray array && step.matches("\\[?[0-9]+\\]")) {
      int index = Integer.parseInt(step.replaceAll("[^0-9]", ""));
      List<JsonValue> elements = new ArrayList<>(array.elements());
      if (index < elements.size()) {
        if (rest.isEmpty()) {
          elements.remove(index);
        } else {
          elements.set(index, without(elements.get(index), rest));
        }
      }
      return JsonArray.of(elements);
    }
    return value;
  }

  /** Checks whether a value has a member or element at a path. */
  public static boolean has(JsonValue value, String path) {
    return !without(value, path).equals(value);
  }
}
