package dev.endpointdsl.deploy.autoscaling.internal.step;

import dev.endpointdsl.deploy.autoscaling.internal.live.LiveScaling;
import dev.endpointdsl.deploy.autoscaling.internal.live.WantedTarget;
import dev.endpointdsl.deploy.part.PartContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * The targets that runs of deployers have deregistered, so that they can register them again. A run
 * that ends is forgotten with its context; one that is killed leaves the records in the endpoint's
 * tags.
 */
public final class ScalingRuns {

  private final Map<PartContext, LiveScaling> runs = new WeakHashMap<>();
  private final Map<PartContext, WrittenRecords> records = new WeakHashMap<>();
  private final Map<PartContext, LostTargets> lost = new WeakHashMap<>();

  /**
   * The records that a run has written.
   *
   * @param endpointArn the endpoint whose tags they are
   * @param variants the names of their variants
   */
  record WrittenRecords(String endpointArn, Set<String> variants) {}

  /**
   * The targets that an earlier run has deregistered and not registered again.
   *
   * @param endpointArn the endpoint whose tags have their records
   * @param targets the wanted targets
   */
  record LostTargets(String endpointArn, List<WantedTarget> targets) {}

  /**
   * Remembers the targets that an earlier run has deregistered.
   *
   * @return whether there are any
   */
  synchronized boolean putLost(PartContext context, LostTargets found) {
    if (!found.targets().isEmpty()) {
      lost.put(context, found);
    }
    return !found.targets().isEmpty();
  }

  /** Returns the targets that an earlier run has deregistered, and forgets them. */
  synchronized Optional<LostTargets> takeLost(PartContext context) {
    return Optional.ofNullable(lost.remove(context));
  }

  /** Remembers the records that a run is about to write. */
  synchronized void put(PartContext context, WrittenRecords written) {
    records.put(context, written);
  }

  /** Returns the records that a run has written, and forgets them. */
  synchronized Optional<WrittenRecords> takeRecords(PartContext context) {
    return Optional.ofNullable(records.remove(context));
  }

  /** Remembers the targets that a run is about to deregister, in addition to earlier ones. */
  synchronized void put(PartContext context, LiveScaling deregistered) {
    runs.merge(context, deregistered, LiveScaling::plus);
  }

  /** Returns the targets that a run has deregistered, and forgets them. */
  synchronized Optional<LiveScaling> take(PartContext context) {
    return Optional.ofNullable(runs.remove(context));
  }
}
