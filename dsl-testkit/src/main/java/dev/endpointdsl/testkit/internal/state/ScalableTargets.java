package dev.endpointdsl.testkit.internal.state;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The variants that are registered with Application Auto Scaling, by the ids of that service. */
public final class ScalableTargets {

  private final Set<String> ids = new TreeSet<>();

  ScalableTargets() {}

  /** Registers a variant of an endpoint. */
  public synchronized void register(String endpoint, String variant) {
    ids.add(prefix(endpoint) + variant);
  }

  /** Deregisters a variant of an endpoint. Returns false if it is not registered. */
  public synchronized boolean deregister(String endpoint, String variant) {
    return ids.remove(prefix(endpoint) + variant);
  }

  /** Deregisters all variants of an endpoint. */
  public synchronized void deregisterAll(String endpoint) {
    ids.removeIf(id -> id.startsWith(prefix(endpoint)));
  }

  /** Checks whether a variant of an endpoint is registered. */
  public synchronized boolean contains(String endpoint, String variant) {
    return ids.contains(prefix(endpoint) + variant);
  }

  synchronized List<String> ids() {
    return List.copyOf(ids);
  }

  synchronized void restore(String id) {
    ids.add(id);
  }

  synchronized Runnable restorePoint() {
    List<String> before = ids();
    return () -> restoreAll(before);
  }

  private synchronized void restoreAll(List<String> before) {
    ids.clear();
    ids.addAll(before);
  }

  /** Names of endpoints that differ only in case are the same name. */
  private static String prefix(String endpoint) {
    return "endpoint/" + endpoint.toLowerCase(Locale.ROOT) + "/variant/";
  }
}
