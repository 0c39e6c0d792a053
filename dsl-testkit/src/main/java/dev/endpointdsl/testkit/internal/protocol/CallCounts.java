package dev.endpointdsl.testkit.internal.protocol;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Counts calls by operation, refused ones included. */
public final class CallCounts {

  private final Map<String, Long> counts = new TreeMap<>();

  synchronized void add(String operation) {
    counts.merge(operation, 1L, Long::sum);
  }

  public synchronized long of(String operation) {
    return counts.getOrDefault(operation, 0L);
  }

  public synchronized Map<String, Long> all() {
    return Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  public synchronized void reset() {
    counts.clear();
  }
}
