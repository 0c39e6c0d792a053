package dev.endpointdsl.deploy.defaults;

import dev.endpointdsl.MemberFacts;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Completes one request, and remembers what comes from the file. */
final class Completion {

  private static final String TAGS = "Tags";

  private final DefaultsFile file;
  private final String kind;
  private final String part;
  private final MemberFacts facts;
  private final JsonObject defaults;
  private final List<AppliedDefault> applied = new ArrayList<>();

  /**
   * Creates a completion.
   *
   * @param kind the member of the file that has the defaults: {@code Model}
   * @param name the name of the part
   * @param facts the facts of the request
   */
  Completion(DefaultsFile file, String kind, String name, MemberFacts facts) {
    this(file, kind, kind + " \"" + name + '"', facts, file.json().object(kind));
  }

  private Completion(
      DefaultsFile file, String kind, String part, MemberFacts facts, JsonObject defaults) {
    this.file = file;
    this.kind = kind;
    this.part = part;
    this.facts = facts;
    this.defaults = defaults;
  }

  /** Returns a completion that leaves a member out. */
  Completion without(String member) {
    return new Completion(file, kind, part, facts, defaults.without(member));
  }

  /** Returns a value with what has come from the file. */
  <T> Defaulted<T> result(T value) {
    return new Defaulted<>(value, applied);
  }

  /** Returns a request with the defaults of its kind. */
  JsonObject of(JsonObject request) {
    return object(request, defaults, '/' + kind, "");
  }

  /** Returns tags with the defaults of the kind. */
  Map<String, String> tags(Map<String, String> tags) {
    JsonObject present =
        JsonObject.EMPTY.with(
            TAGS,
            JsonArray.of(
                tags.entrySet().stream()
                    .<JsonValue>map(
                        tag ->
                            JsonObject.EMPTY
                                .with("Key", tag.getKey())
                                .with("Value", tag.getValue()))
                    .toList()));
    Map<String, String> all = new LinkedHashMap<>();
    tags(present, defaults.objects(TAGS), '/' + kind + '/' + TAGS)
        .objects(TAGS)
        .forEach(tag -> all.put(tag.string("Key"), tag.string("Value")));
    return all;
  }

  private JsonObject object(JsonObject request, JsonObject defaults, String pointer, String path) {
    JsonObject completed = request;
    for (Map.Entry<String, JsonValue> each : defaults.members().entrySet()) {
      String name = each.getKey();
      String below = pointer + '/' + name;
      JsonValue own = request.members().get(name);
      if (name.equals(TAGS)) {
        completed = tags(completed, defaults.objects(TAGS), below);
      } else if (DefaultMembers.isNested(below)) {
        if (own instanceof JsonObject structure) {
          JsonObject nested =
              object(structure, (JsonObject) each.getValue(), below, path + name + '.');
          completed = completed.with(name, nested);
        }
      } else if (own == null) {
        completed = completed.with(name, each.getValue());
        applied(path + name, path + name, each.getValue(), below);
      }
    }
    return completed;
  }

  private JsonObject tags(JsonObject request, List<JsonObject> defaults, String pointer) {
    List<JsonValue> tags = new ArrayList<>(request.objects(TAGS));
    List<JsonValue> keys =
        request.objects(TAGS).stream()
            .flatMap(tag -> tag.find("Key").stream())
            .collect(Collectors.toCollection(ArrayList::new));
    for (int i = 0; i < defaults.size(); i++) {
      JsonString key = new JsonString(defaults.get(i).string("Key"));
      if (!keys.contains(key)) {
        keys.add(key);
        tags.add(defaults.get(i));
        JsonValue value = defaults.get(i).members().get("Value");
        applied("Tags[\"" + key.value() + "\"]", "Tags[].Value", value, pointer + '/' + i);
      }
    }
    return tags.isEmpty() ? request : request.with(TAGS, JsonArray.of(tags));
  }

  private void applied(String path, String factPath, JsonValue value, String pointer) {
    boolean isSensitive = facts.sensitiveMembers().stream().anyMatch(each -> isIn(each, factPath));
    applied.add(
        new AppliedDefault(
            part,
            path,
            isSensitive ? null : JsonTreeWriter.compact(value),
            file.position(pointer),
            pointer));
  }

  /** Checks whether a member is a value or in it. */
  private static boolean isIn(String member, String value) {
    return member.equals(value)
        || member.startsWith(value + '.')
        || member.startsWith(value + "[]")
        || member.startsWith(value + "{}");
  }
}
