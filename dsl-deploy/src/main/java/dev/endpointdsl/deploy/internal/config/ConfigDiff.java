package dev.endpointdsl.deploy.internal.config;

import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the content of two configurations by meaning: elements by their names wherever they
 * stand, a member that is left out with the service's default. Names and tags are no content.
 */
public final class ConfigDiff {

  private static final Set<String> NO_CONTENT = Set.of("EndpointConfigName", "Tags");

  /** Which member names the elements of a list. */
  private static final Map<String, String> LABELS =
      Map.of(
          "ProductionVariants", "VariantName",
          "ShadowProductionVariants", "VariantName",
          "InstancePools", "Priority",
          "CaptureOptions", "CaptureMode");

  /** Lists whose order means something. */
  private static final Set<String> ORDERED =
      Set.of("LabelHeaders", "FeatureHeaders", "FeatureTypes");

  /** What is kept out of messages. */
  private static final String SENSITIVE = "ShapBaseline";

  private final List<Difference> found = new ArrayList<>();

  private ConfigDiff() {}

  /** What differs, in the order of the request; empty when the two mean the same. */
  public static List<Difference> between(EndpointConfig live, EndpointConfig wanted) {
    ConfigDiff diff = new ConfigDiff();
    diff.objects("", content(live), content(wanted));
    return List.copyOf(diff.found);
  }

  /** Everything the configuration sets. */
  public static List<Difference> all(EndpointConfig wanted) {
    ConfigDiff diff = new ConfigDiff();
    diff.objects("", Map.of(), content(wanted));
    return List.copyOf(diff.found);
  }

  private static Map<String, Object> content(EndpointConfig config) {
    Map<String, Object> content = ServiceDefaults.stripped(JsonTree.object(config.toJson()), "");
    content.keySet().removeAll(NO_CONTENT);
    return content;
  }

  private void objects(String prefix, Map<String, Object> live, Map<String, Object> wanted) {
    Set<String> names = new LinkedHashSet<>(wanted.keySet());
    names.addAll(live.keySet());
    names.forEach(name -> member(prefix, name, live.get(name), wanted.get(name)));
  }

  private void member(String prefix, String name, @Nullable Object live, @Nullable Object wanted) {
    Optional<Map<String, Object>> liveParts = parts(name, live);
    Optional<Map<String, Object>> wantedParts = parts(name, wanted);
    if (liveParts.isPresent() && wantedParts.isPresent()) {
      String separator = live instanceof List<?> ? "" : ".";
      objects(prefix + name + separator, liveParts.get(), wantedParts.get());
    } else if (!same(name, live, wanted)) {
      found.add(new Difference(prefix + name, shown(name, live), shown(name, wanted)));
    }
  }

  /** The members of a structure, or the elements of a list by their labels. */
  private static Optional<Map<String, Object>> parts(String name, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return Optional.of(ServiceDefaults.members(map));
    }
    String label = LABELS.get(name);
    if (label == null || !(value instanceof List<?> list)) {
      return Optional.empty();
    }
    Map<String, Object> elements = new LinkedHashMap<>();
    for (Object element : list) {
      Object key = element instanceof Map<?, ?> map ? map.get(label) : null;
      if (key == null || elements.put("[" + JsonTree.text(key) + "]", element) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(elements);
  }

  private static boolean same(String name, @Nullable Object live, @Nullable Object wanted) {
    if (live instanceof List<?> one && wanted instanceof List<?> other && !ORDERED.contains(name)) {
      return one.size() == other.size() && new HashSet<>(one).equals(new HashSet<>(other));
    }
    return live == null ? wanted == null : live.equals(wanted);
  }

  private static @Nullable String shown(String name, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    return name.equals(SENSITIVE) ? "(hidden)" : hidden(JsonTree.text(value));
  }

  /** A structure that is new as a whole may hold what is sensitive. */
  private static String hidden(String json) {
    return json.contains('"' + SENSITIVE + '"') ? "(hidden, as it holds " + SENSITIVE + ")" : json;
  }
}
