package dev.endpointdsl.testkit.internal.endpoint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The outcomes that a test sets for creations and updates to come. */
public final class ScriptedOutcomes {

  private final Map<String, Deque<Outcome>> creations = new HashMap<>();
  private final Map<String, Deque<Outcome>> updates = new HashMap<>();

  /** Adds the outcome of a creation of an endpoint. */
  public synchronized void addCreation(String endpoint, Outcome outcome) {
    creations.computeIfAbsent(key(endpoint), key -> new ArrayDeque<>()).add(outcome);
  }

  /** Adds the outcome of an update of an endpoint. */
  public synchronized void addUpdate(String endpoint, Outcome outcome) {
    updates.computeIfAbsent(key(endpoint), key -> new ArrayDeque<>()).add(outcome);
  }

  /** Removes and returns the outcome of the next creation of an endpoint. */
  public synchronized Outcome takeCreation(String endpoint) {
    return take(creations, endpoint);
  }

  /** Removes and returns the outcome of the next update of an endpoint. */
  public synchronized Outcome takeUpdate(String endpoint) {
    return take(updates, endpoint);
  }

  /** Removes all outcomes. */
  public synchronized void clear() {
    creations.clear();
    updates.clear();
  }

  private static Outcome take(Map<String, Deque<Outcome>> scripted, String endpoint) {
    return Optional.ofNullable(scripted.get(key(endpoint)))
        .flatMap(outcomes -> Optional.ofNullable(outcomes.poll()))
        .orElse(Outcome.SUCCESS);
  }

  private static String key(String endpoint) {
    return endpoint.toLowerCase(Locale.ROOT);
  }
}
