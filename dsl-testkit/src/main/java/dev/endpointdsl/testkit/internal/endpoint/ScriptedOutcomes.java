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
  private Optional<Runnable> undo = Optional.empty();

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

  /**
   * Returns an action that puts back the outcome that the operation takes which begins now. Only
   * one operation at a time can be undone.
   */
  public synchronized Runnable restorePoint() {
    undo = Optional.empty();
    return this::restore;
  }

  private synchronized void restore() {
    undo.ifPresent(Runnable::run);
    undo = Optional.empty();
  }

  private Outcome take(Map<String, Deque<Outcome>> scripted, String endpoint) {
    Deque<Outcome> outcomes = scripted.get(key(endpoint));
    Outcome outcome = outcomes == null ? null : outcomes.poll();
    if (outcome == null) {
      return Outcome.SUCCESS;
    }
    undo = Optional.of(() -> outcomes.addFirst(outcome)); // an operation takes at most one
    return outcome;
  }

  private static String key(String endpoint) {
    return endpoint.toLowerCase(Locale.ROOT);
  }
}
