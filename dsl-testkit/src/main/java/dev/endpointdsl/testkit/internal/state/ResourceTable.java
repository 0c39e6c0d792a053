package dev.endpointdsl.testkit.internal.state;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Resources by ARN, the oldest first, and by the time of their last change, so that a list of
 * recent changes does not read all of them. It is not thread-safe: the lock of its store guards it.
 *
 * @param <R> the kind of resource
 */
final class ResourceTable<R extends Resource<R>> {

  private final Map<String, R> byArn = new LinkedHashMap<>();
  private final NavigableMap<Long, Set<String>> byLastChange = new TreeMap<>();

  /** Returns a resource, if it exists. */
  Optional<R> find(String arn) {
    return Optional.ofNullable(byArn.get(arn));
  }

  /** Adds or replaces a resource. */
  void put(R resource) {
    R before = byArn.put(resource.arn(), resource);
    long change = resource.lastChangeMillis();
    if (before == null || before.lastChangeMillis() != change) {
      forget(before);
      byLastChange.computeIfAbsent(change, time -> new LinkedHashSet<>()).add(resource.arn());
    }
  }

  /** Removes a resource. Returns false if it does not exist. */
  boolean remove(String arn) {
    R before = byArn.remove(arn);
    forget(before);
    return before != null;
  }

  private void forget(@Nullable R resource) {
    if (resource != null) {
      byLastChange.computeIfPresent(
          resource.lastChangeMillis(),
          (time, arns) -> arns.remove(resource.arn()) && arns.isEmpty() ? null : arns);
    }
  }

  /** Returns the ARNs of all resources, the oldest first. */
  List<String> arns() {
    return List.copyOf(byArn.keySet());
  }

  /** Returns the ARNs of the resources that change at or after a time, in any order. */
  List<String> arnsChangedSince(long millis) {
    return byLastChange.tailMap(millis).values().stream().flatMap(Set::stream).toList();
  }

  /** Returns an action that undoes all later changes. */
  Runnable restorePoint() {
    List<R> resources = List.copyOf(byArn.values());
    return () -> {
      byArn.clear();
      byLastChange.clear();
      resources.forEach(this::put);
    };
  }
}
