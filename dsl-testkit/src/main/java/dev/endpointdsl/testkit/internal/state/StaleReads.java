package dev.endpointdsl.testkit.internal.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What readers are shown in place of what was written a moment ago. Not for many threads: its store
 * guards it.
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

  /** Takes notice of a write; readers who are behind already stay where they are. */
  void written(String arn, Optional<R> before) {
    if (lag.reads() > 0) {
      Stale<R> shown = byArn.get(arn);
      byArn.put(arn, new Stale<>(shown == null ? before : shown.before(), lag.reads()));
    }
  }

  /** What one reader is shown; each read counts. */
  Optional<R> show(String arn, Optional<R> truth) {
    Stale<R> shown = byArn.get(arn);
    if (shown == null) {
      return truth;
    }
    if (shown.readsLeft() == 1) {
      byArn.remove(arn);
    } else {
      byArn.put(arn, new Stale<>(shown.before(), shown.readsLeft() - 1));
    }
    return shown.before();
  }

  List<String> arns() {
    return List.copyOf(byArn.keySet());
  }
}
