package dev.endpointdsl.testkit;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Counts calls by operation, refused ones included. */
final class CallCounts {

  private final Map<String, Long> counts = new TreeMap<>();

  synchronized void add(String operation) {
    counts.merge(operation, 1L, Long::sum);
  }

  synchronized long of(String operation) {
    return counts.getOrDefault(operation, 0L);
  }

  synchronized Map<String, Long> all() {
    return Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  synchronized void reset() {
    counts.clear();
  }
}
