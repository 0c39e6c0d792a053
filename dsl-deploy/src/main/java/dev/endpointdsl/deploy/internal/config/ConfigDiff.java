package dev.endpointdsl.deploy.internal.config;

import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the content of two configurations by meaning: list elements by name in any order, and a
 * member that is not set as the service's default. Names and tags are not content.
 */
public final class ConfigDiff {

  private static final Set<String> NO_CONTENT = Set.of("EndpointConfigName", "Tags");

  /** The member that names the elements of a list, by the name of the list. */
  private static final Map<String, String> LABELS =
      Map.of(
          "ProductionVariants", "VariantName",
          "ShadowProductionVariants", "VariantName",
          "InstancePools", "Priority",
          "CaptureOptions", "CaptureMode");

  /** The lists whose order is significant. */
  private static final Set<String> ORDERED =
      Set.of("LabelHeaders", "FeatureHeaders", "FeatureTypes");

  /** The member whose value must not appear in messages. */
  private static final String SENSITIVE = "ShapBaseline";

  private final List<Difference> found = new ArrayList<>();

  private ConfigDiff() {}

  /** Returns the differences in the order of the request; empty if the meaning is the same. */
  public static List<Difference> between(EndpointConfig live, EndpointConfig wanted) {
    ConfigDiff diff = new ConfigDiff();
    diff.objects("", content(live), content(wanted));
    return List.copyOf(diff.found);
  }

  /** Returns all members that a configuration sets, as differences from nothing. */
  public static List<Difference> all(EndpointConfig wanted) {
    ConfigDiff diff = new ConfigDiff();
    diff.objects("", JsonObject.EMPTY, content(wanted));
    return List.copyOf(diff.found);
  }

  private static JsonObject content(EndpointConfig config) {
    JsonObject content = ServiceDefaults.stripped(JsonTreeReader.readObject(config.toJson()));
    for (String name : NO_CONTENT) {
      content = content.without(name);
    }
    return content;
  }

  private void objects(String prefix, JsonObject live, JsonObject wanted) {
    Set<String> names = new LinkedHashSet<>(wanted.members().keySet());
    names.addAll(live.members().keySet());
    names.forEach(
        name -> member(prefix, name, live.members().get(name), wanted.members().get(name)));
  }

  private void member(
      String prefix, String name, @Nullable JsonValue live, @Nullable JsonValue wanted) {
    Optional<JsonObject> liveParts = parts(name, live);
    Optional<JsonObject> wantedParts = parts(name, wanted);
    if (liveParts.isPresent() && wantedParts.isPresent()) {
      String separator = live instanceof JsonArray ? "" : ".";
      objects(prefix + name + separator, liveParts.get(), wantedParts.get());
    } else if (!same(name, live, wanted)) {
      found.add(new Difference(prefix + name, shown(name, live), shown(name, wanted)));
    }
  }

  /** Returns the members of a structure, or the elements of a list by their names. */
  private static Optional<JsonObject> parts(String name, @Nullable JsonValue value) {
    if (value instanceof JsonObject object) {
      return Optional.of(object);
    }
    String label = LABELS.get(name);
    return label != null && value instanceof JsonArray list
        ? byLabel(label, list)
        : Optional.empty();
  }

  private static Optional<JsonObject> byLabel(String label, JsonArray list) {
    Map<String, JsonValue> elements = new LinkedHashMap<>();
    for (JsonValue element : list.elements()) {
      JsonValue key = element instanceof JsonObject object ? object.members().get(label) : null;
      if (key == null || elements.put("[" + JsonTreeWriter.compact(key) + "]", element) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(new JsonObject(elements));
  }

  private static boolean same(String name, @Nullable JsonValue live, @Nullable JsonValue wanted) {
    if (live instanceof JsonArray one
        && wanted instanceof JsonArray other
        && !ORDERED.contains(name)) {
      return one.elements().size() == other.elements().size()
          && new HashSet<>(one.elements()).equals(new HashSet<>(other.elements()));
    }
    return Objects.equals(live, wanted);
  }

  private static @Nullable String shown(String name, @Nullable JsonValue value) {
    if (value == null) {
      return null;
    }
    return name.equals(SENSITIVE) ? "(hidden)" : hidden(JsonTreeWriter.compact(value));
  }

  /** Hides a whole structure that contains the sensitive member. */
  private static String hidden(String json) {
    return json.contains('"' + SENSITIVE + '"')
        ? "(hidden, because it contains " + SENSITIVE + ")"
        : json;
  }
}
