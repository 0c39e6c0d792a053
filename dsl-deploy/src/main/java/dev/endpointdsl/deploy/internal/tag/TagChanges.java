package dev.endpointdsl.deploy.internal.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The changes that turn the live tags of a resource into the wanted ones.
 *
 * @param set the tags to add or to change
 * @param removed the keys of the tags to remove
 */
public record TagChanges(Map<String, String> set, List<String> removed) {

  public static TagChanges between(Map<String, String> live, Map<String, String> wanted) {
    Map<String, String> set = new LinkedHashMap<>(wanted);
    live.forEach(set::remove);
    List<String> removed =
        live.keySet().stream().filter(key -> !wanted.containsKey(key)).sorted().toList();
    return new TagChanges(set, removed);
  }

  public boolean isEmpty() {
    return set.isEmpty() && removed.isEmpty();
  }

  /** Returns the changes for display: {@code set a=b, remove c}. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    set.forEach((key, value) -> parts.add("set " + key + "=" + value));
    removed.forEach(key -> parts.add("remove " + key));
    return String.join(", ", parts);
  }
}
