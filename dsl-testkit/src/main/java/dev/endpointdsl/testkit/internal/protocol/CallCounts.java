package dev.endpointdsl.testkit.internal.protocol;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Counts the calls for each operation, including those that are refused. */
public final class CallCounts {

  private final Map<String, Long> counts = new TreeMap<>();

  synchronized void add(String operation) {
    counts.merge(operation, 1L, Long::sum);
  }

  /** Returns the number of calls for an operation. */
  public synchronized long of(String operation) {
    return counts.getOrDefault(operation, 0L);
  }

  /** Returns the number of calls for each operation that was called. */
  public synchronized Map<String, Long> all() {
    return Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  /** Sets all counts to 0. */
  public synchronized void reset() {
    counts.clear();
  }
}
