package dev.endpointdsl.deploy.internal.config;

import dev.endpointdsl.MemberFacts;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
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
 * Compares two requests by meaning: list elements by the member that identifies them, in any order,
 * and a member that is not set as the service's default.
 */
public final class RequestDiff {

  private final MemberFacts facts;
  private final Map<String, JsonValue> defaults;
  private final Set<String> excluded;

  /**
   * Creates a comparison.
   *
   * @param facts the facts about the members of the request
   * @param excluded the members of the request that are not compared
   */
  public RequestDiff(MemberFacts facts, Set<String> excluded) {
    this.facts = facts;
    this.defaults = ServiceDefaults.byPath(facts);
    this.excluded = excluded;
  }

  /** Returns the differences in the order of the request; empty if the meaning is the same. */
  public List<Difference> between(JsonObject live, JsonObject wanted) {
    Found found = new Found(facts);
    found.objects(MemberLocation.ROOT, content(live), content(wanted));
    return List.copyOf(found.differences);
  }

  private JsonObject content(JsonObject request) {
    JsonObject content = ServiceDefaults.stripped(request, defaults);
    for (String name : excluded) {
      content = content.without(name);
    }
    return content;
  }

  /** The differences found so far. */
  private static final class Found {

    private final MemberFacts facts;
    private final List<Difference> differences = new ArrayList<>();

    Found(MemberFacts facts) {
      this.facts = facts;
    }

    private void objects(MemberLocation parent, JsonObject live, JsonObject wanted) {
      Set<String> names = new LinkedHashSet<>(wanted.members().keySet());
      names.addAll(live.members().keySet());
      names.forEach(
          name ->
              member(parent.member(name), live.members().get(name), wanted.members().get(name)));
    }

    private void member(
        MemberLocation location, @Nullable JsonValue live, @Nullable JsonValue wanted) {
      Optional<Map<String, JsonValue>> liveElements = elements(location, live);
      Optional<Map<String, JsonValue>> wantedElements = elements(location, wanted);
      if (live instanceof JsonObject one && wanted instanceof JsonObject other) {
        objects(location, one, other);
      } else if (liveElements.isPresent() && wantedElements.isPresent()) {
        elements(location, liveElements.get(), wantedElements.get());
      } else if (!same(location, live, wanted)) {
        differences.add(
            new Difference(location.shown(), shown(location, live), shown(location, wanted)));
      }
    }

    private void elements(
        MemberLocation list, Map<String, JsonValue> live, Map<String, JsonValue> wanted) {
      Set<String> keys = new LinkedHashSet<>(wanted.keySet());
      keys.addAll(live.keySet());
      keys.forEach(key -> member(list.element(key), live.get(key), wanted.get(key)));
    }

    /**
     * Returns the elements of a list by their keys; empty if they have none or it is not unique.
     */
    private Optional<Map<String, JsonValue>> elements(
        MemberLocation location, @Nullable JsonValue value) {
      String key = facts.elementKeys().get(location.path());
      if (key == null || !(value instanceof JsonArray list)) {
        return Optional.empty();
      }
      Map<String, JsonValue> elements = new LinkedHashMap<>();
      for (JsonValue element : list.elements()) {
        JsonValue name = element instanceof JsonObject object ? object.members().get(key) : null;
        if (name == null || elements.put(JsonTreeWriter.compact(name), element) != null) {
          return Optional.empty();
        }
      }
      return Optional.of(elements);
    }

    private boolean same(
        MemberLocation location, @Nullable JsonValue live, @Nullable JsonValue wanted) {
      if (live instanceof JsonArray one
          && wanted instanceof JsonArray other
          && !facts.orderedLists().contains(location.path())) {
        return one.elements().size() == other.elements().size()
            && new HashSet<>(one.elements()).equals(new HashSet<>(other.elements()));
      }
      return Objects.equals(live, wanted);
    }

    private @Nullable String shown(MemberLocation location, @Nullable JsonValue value) {
      if (value == null) {
        return null;
      }
      if (facts.sensitiveMembers().contains(location.path())) {
        return "(hidden)";
      }
      return sensitiveMember(location, value)
          .map(member -> "(hidden, because it contains " + member + ")")
          .orElseGet(() -> JsonTreeWriter.compact(value));
    }

    /** Returns the name of a sensitive member inside a value, which is then hidden as a whole. */
    private Optional<String> sensitiveMember(MemberLocation location, JsonValue value) {
      if (value instanceof JsonArray list) {
        return list.elements().stream()
            .flatMap(element -> sensitiveMember(location.element(""), element).stream())
            .findFirst();
      }
      if (!(value instanceof JsonObject object)) {
        return Optional.empty();
      }
      return object.members().entrySet().stream()
          .flatMap(member -> sensitiveMember(location, member.getKey(), member.getValue()).stream())
          .findFirst();
    }

    private Optional<String> sensitiveMember(MemberLocation parent, String name, JsonValue value) {
      MemberLocation location = parent.member(name);
      return facts.sensitiveMembers().contains(location.path())
          ? Optional.of(name)
          : sensitiveMember(location, value);
    }
  }
}
