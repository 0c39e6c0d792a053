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
 * <p>One lock guards them: what is done under the lock takes microseconds, and a name given away
 * twice would be worse than a short wait.
 *
 * <p>Writers see the truth ({@link #find}, {@link #change}); what describes and lists sees it
 * through {@link StaleReads}, because the service's reads lag behind its writes.
 *
 * @param <R> the kind
 */
public final class ResourceStore<R extends Resource<R>> {

  private final Clock clock;
  private final StaleReads<R> stale;
  private final Map<String, R> byArn = new LinkedHashMap<>();
  private long lastMillis;
  private long lastSequence;

  ResourceStore(Clock clock, ReadLag lag) {
    this.clock = clock;
    this.stale = new StaleReads<>(lag);
  }

  /** Makes a resource of the moment of its creation. */
  @FunctionalInterface
  public interface Creation<R> {
    R at(long createdMillis, long sequence);
  }

  /** Stores a resource, unless its ARN is taken: then the answer is false. */
  public synchronized boolean create(String arn, Creation<R> creation) {
    if (find(arn).isPresent()) {
      return false;
    }
    lastMillis = Math.max(lastMillis, clock.millis());
    lastSequence++;
    R created = creation.at(lastMillis, lastSequence);
    stale.written(arn, Optional.empty());
    byArn.put(arn, created);
    return true;
  }

  /** Takes in what another run created. */
  synchronized void restore(R resource) {
    byArn.put(resource.arn(), resource);
    lastMillis = Math.max(lastMillis, resource.createdMillis());
    lastSequence = Math.max(lastSequence, resource.sequence());
  }

  /** What there is now. */
  public synchronized Optional<R> find(String arn) {
    return Optional.ofNullable(byArn.computeIfPresent(arn, (key, r) -> now(r).orElse(null)));
  }

  /** What a reader is shown. */
  public synchronized Optional<R> read(String arn) {
    return stale.show(arn, find(arn)).flatMap(this::now);
  }

  /** Removes a resource; false if there is none. */
  public synchronized boolean delete(String arn) {
    Optional<R> before = find(arn);
    before.ifPresent(resource -> stale.written(arn, before));
    return byArn.remove(arn) != null;
  }

  /**
   * Changes a resource; if the change throws, nothing is changed.
   *
   * @return the changed one, or empty if there is none
   */
  public synchronized Optional<R> change(String arn, UnaryOperator<R> change) {
    Optional<R> before = find(arn);
    Optional<R> after = before.map(change);
    after.ifPresent(
        resource -> {
          stale.written(arn, before);
          byArn.put(arn, resource);
        });
    return after;
  }

  /** All there are now, the oldest first. */
  public synchronized List<R> all() {
    return List.copyOf(byArn.keySet()).stream().map(this::find).flatMap(Optional::stream).toList();
  }

  /** All that a reader is shown, the oldest first. */
  public synchronized List<R> readAll() {
    Map<String, R> shown = new LinkedHashMap<>();
    all().forEach(resource -> shown.put(resource.arn(), resource));
    for (String arn : stale.arns()) {
      shown.remove(arn);
      read(arn).ifPresent(resource -> shown.put(arn, resource));
    }
    return List.copyOf(shown.values());
  }

  private Optional<R> now(R resource) {
    return resource.at(clock.millis());
  }
}
