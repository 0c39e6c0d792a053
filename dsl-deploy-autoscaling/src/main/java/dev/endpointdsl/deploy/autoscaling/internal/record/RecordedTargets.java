package dev.endpointdsl.deploy.autoscaling.internal.record;

import dev.endpointdsl.deploy.autoscaling.internal.change.CapacityBounds;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveScaling;
import dev.endpointdsl.deploy.autoscaling.internal.live.TargetKey;
import dev.endpointdsl.deploy.autoscaling.internal.live.WantedTarget;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.applicationautoscaling.model.RegisterScalableTargetRequest;

/** Wanted targets with what is recorded of them. */
public final class RecordedTargets {

  private RecordedTargets() {}

  /** Returns the targets; those that are not registered have what is recorded of them. */
  public static List<WantedTarget> with(
      List<WantedTarget> wanted, LiveScaling live, Map<TargetKey, TargetRecord> records) {
    return wanted.stream()
        .map(
            target ->
                records.containsKey(target.key()) && live.target(target.key()).isEmpty()
                    ? with(target, records.get(target.key()))
                    : target)
        .toList();
  }

  private static WantedTarget with(WantedTarget wanted, TargetRecord record) {
    CapacityBounds bounds = CapacityBounds.inForce(record.bounds(), wanted).bounds();
    RegisterScalableTargetRequest.Builder target =
        wanted.target().toBuilder().minCapacity(bounds.min()).maxCapacity(bounds.max());
    if (wanted.target().suspendedState() == null) {
      target.suspendedState(record.suspended());
    }
    return new WantedTarget(target.build(), wanted.policies(), wanted.actions(), wanted.alarms());
  }
}
