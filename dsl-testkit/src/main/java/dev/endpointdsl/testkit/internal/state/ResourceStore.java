package dev.endpointdsl.testkit.internal.state;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The resources of one kind, by ARN.
 *
 * <p>One lock guards them: each operation under the lock takes microseconds, and a short wait is
 * better than a name that is taken twice.
 *
 * <p>Writes see the current state ({@link #find}, {@link #change}). Describe and List see it
 * through {@link StaleReads}, because the service's reads lag behind its writes.
 *
 * @param <R> the kind of resource
 */
public final class ResourceStore<R extends Resource<R>> {

  private final Clock clock;
  private final StaleReads<R> stale;
  private final ResourceTable<R> table = new ResourceTable<>();
  private long lastMillis;
  private long lastSequence;

  ResourceStore(Clock clock, ReadLag lag) {
    this.clock = clock;
    this.stale = new StaleReads<>(lag);
  }

  /** Creates a resource at a creation time. */
  @FunctionalInterface
  public interface Creation<R> {

    /** Returns the new resource. */
    R at(long createdMillis, long sequence);
  }

  /** Stores a new resource. Returns false, without effect, if its ARN is taken. */
  public synchronized boolean create(String arn, Creation<R> creation) {
    if (find(arn).isPresent()) {
      return false;
    }
    lastMillis = Math.max(lastMillis, clock.millis());
    lastSequence++;
    R created = creation.at(lastMillis, lastSequence);
    stale.written(arn, Optional.empty());
    table.put(created);
    return true;
  }

  /** Stores a resource that an earlier server created. */
  synchronized void restore(R resource) {
    table.put(resource);
    lastMillis = Math.max(lastMillis, resource.createdMillis());
    lastSequence = Math.max(lastSequence, resource.sequence());
  }

  /** Returns an action that undoes all later changes. */
  synchronized Runnable restorePoint() {
    Runnable resources = table.restorePoint();
    Runnable reads = stale.restorePoint();
    return () -> restore(resources, reads);
  }

  private synchronized void restore(Runnable resources, Runnable reads) {
    resources.run();
    reads.run();
  }

  /** Returns the current state of a resource, if it exists. */
  public synchronized Optional<R> find(String arn) {
    Optional<R> known = table.find(arn);
    Optional<R> now = known.flatMap(this::now);
    if (known.isPresent() && now.isEmpty()) {
      table.remove(arn);
    }
    now.ifPresent(table::put);
    return now;
  }

  /** Reads a resource: returns what a client is shown. */
  public synchronized Optional<R> read(String arn) {
    return stale.show(arn, find(arn)).flatMap(this::now);
  }

  /** Deletes a resource. Returns false if it does not exist. */
  public synchronized boolean delete(String arn) {
    Optional<R> before = find(arn);
    before.ifPresent(resource -> stale.written(arn, before));
    return table.remove(arn);
  }

  /**
   * Changes a resource. If the change throws, the resource does not change.
   *
   * @return the changed resource; empty if it does not exist
   */
  public synchronized Optional<R> change(String arn, UnaryOperator<R> change) {
    Optional<R> before = find(arn);
    Optional<R> after = before.map(change);
    after.ifPresent(
        resource -> {
          stale.written(arn, before);
          table.put(resource);
        });
    return after;
  }

  /** Returns the current state of all resources, the oldest first. */
  public synchronized List<R> all() {
    return table.arns().stream().map(this::find).flatMap(Optional::stream).toList();
  }

  /**
   * Reads the resources that change at or after a time: returns what a client is shown, in any
   * order. A resource that will change or whose reads lag may be among them without a change.
   */
  public synchronized List<R> readChangedSince(long millis) {
    Map<String, R> shown = new LinkedHashMap<>();
    for (String arn : table.arnsChangedSince(millis)) {
      find(arn).ifPresent(resource -> shown.put(arn, resource));
    }
    for (String arn : stale.arns()) {
      shown.remove(arn);
      read(arn).ifPresent(resource -> shown.put(arn, resource));
    }
    return List.copyOf(shown.values());
  }

  /** Ends the lag of what was written so far. */
  synchronized void endStaleReads() {
    stale.clear();
  }

  private Optional<R> now(R resource) {
    return resource.at(clock.millis());
  }
}
