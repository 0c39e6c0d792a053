package dev.endpointdsl.testkit.internal.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The earlier states that reads show instead of what was written recently. It is not thread-safe:
 * the lock of its store guards it.
 *
 * @param <R> the kind of resource
 */
final class StaleReads<R> {

  private final ReadLag lag;
  private final Map<String, Stale<R>> byArn = new LinkedHashMap<>();

  StaleReads(ReadLag lag) {
    this.lag = lag;
  }

  private record Stale<R>(Optional<R> before, int readsLeft) {}

  /** Records a write. Reads that lag already continue to show the state that they show. */
  void written(String arn, Optional<R> before) {
    if (lag.reads() > 0) {
      Stale<R> shown = byArn.get(arn);
      byArn.put(arn, new Stale<>(shown == null ? before : shown.before(), lag.reads()));
    }
  }

  /** Returns the state that a read shows, and counts the read. */
  Optional<R> show(String arn, Optional<R> current) {
    Stale<R> shown = byArn.get(arn);
    if (shown == null) {
      return current;
    }
    if (shown.readsLeft() == 1) {
      byArn.remove(arn);
    } else {
      byArn.put(arn, new Stale<>(shown.before(), shown.readsLeft() - 1));
    }
    return shown.before();
  }

  /** Returns an action that undoes all later writes and reads; the lock guards it as well. */
  Runnable restorePoint() {
    Map<String, Stale<R>> shown = new LinkedHashMap<>(byArn);
    return () -> {
      byArn.clear();
      byArn.putAll(shown);
    };
  }

  List<String> arns() {
    return List.copyOf(byArn.keySet());
  }

  void clear() {
    byArn.clear();
  }
}
