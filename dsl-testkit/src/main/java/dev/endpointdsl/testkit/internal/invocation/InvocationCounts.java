package dev.endpointdsl.testkit.internal.invocation;

import dev.endpointdsl.testkit.model.Invocation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The number of invocations of each endpoint, by variant or inference component. */
public final class InvocationCounts {

  private final Map<String, Map<String, Long>> byEndpoint = new HashMap<>();

  /** Creates counts of zero. */
  public InvocationCounts() {}

  synchronized void add(Invocation invocation) {
    byEndpoint
        .computeIfAbsent(key(invocation.endpointName()), name -> new TreeMap<>())
        .merge(invocation.inferenceComponentName().orElse(invocation.variantName()), 1L, Long::sum);
  }

  /** Returns the counts of an endpoint. */
  public synchronized Map<String, Long> of(String endpointName) {
    return Map.copyOf(byEndpoint.getOrDefault(key(endpointName), Map.of()));
  }

  private static String key(String endpointName) {
    return endpointName.toLowerCase(Locale.ROOT);
  }
}
