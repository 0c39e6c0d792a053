package dev.endpointdsl.deploy.autoscaling.internal.change;

import dev.endpointdsl.deploy.autoscaling.internal.live.LiveTarget;
import dev.endpointdsl.deploy.autoscaling.internal.live.OwnershipTag;
import dev.endpointdsl.deploy.autoscaling.internal.live.TargetKey;
import dev.endpointdsl.deploy.autoscaling.internal.live.WantedTarget;
import dev.endpointdsl.deploy.autoscaling.internal.member.MemberValues;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.deploy.plan.PlannedChange.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.applicationautoscaling.model.RegisterScalableTargetRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.SuspendedState;

/** Compares a registered target with the wanted one. */
final class TargetComparison {

  private TargetComparison() {}

  static ScalingChange of(Optional<LiveTarget> registered, WantedTarget wanted) {
    String name = wanted.key().resourceId();
    if (registered.isEmpty()) {
      return ScalingChange.create(
          ScalingChange.TARGET,
          name,
          "it is not registered",
          new ScalingAction.Register(OwnershipTag.on(wanted.target())));
    }
    LiveTarget live = registered.get();
    CapacityBounds.InForce inForce = CapacityBounds.inForce(live, wanted);
    List<Difference> differences = differences(live, wanted, inForce.bounds());
    return differences.isEmpty()
        ? ScalingChange.keep(ScalingChange.TARGET, name, reason(live, inForce))
        : ScalingChange.update(
            ScalingChange.TARGET,
            name,
            differences,
            new ScalingAction.Register(request(wanted.target(), inForce.bounds())));
  }

  /** A registered target is tagged by another call. */
  private static RegisterScalableTargetRequest request(
      RegisterScalableTargetRequest target, CapacityBounds bounds) {
    return target.toBuilder()
        .minCapacity(bounds.min())
        .maxCapacity(bounds.max())
        .tags((Map<String, String>) null)
        .build();
  }

  private static List<Difference> differences(
      LiveTarget live, WantedTarget wanted, CapacityBounds bounds) {
    String path = "ScalableTargets[" + MemberValues.text(wanted.key().resourceId()) + "].";
    List<Difference> differences = new ArrayList<>();
    CapacityBounds now = CapacityBounds.of(live);
    if (now.min() != bounds.min()) {
      differences.add(difference(path + "MinCapacity", now.min(), bounds.min()));
    }
    if (now.max() != bounds.max()) {
      differences.add(difference(path + "MaxCapacity", now.max(), bounds.max()));
    }
    differences.addAll(suspensions(live, wanted, path + "SuspendedState."));
    return differences;
  }

  private static Difference difference(String path, int now, int wanted) {
    return new Difference(path, Integer.toString(now), Integer.toString(wanted));
  }

  /** A flag that the deployment does not set stays as it is. */
  private static List<Difference> suspensions(LiveTarget live, WantedTarget wanted, String path) {
    Map<String, Boolean> now = flags(live.target().suspendedState());
    List<Difference> differences = new ArrayList<>();
    flags(wanted.target().suspendedState())
        .forEach(
            (flag, isSuspended) -> {
              boolean isNow = now.getOrDefault(flag, false);
              if (isNow != isSuspended) {
                differences.add(
                    new Difference(
                        path + flag, Boolean.toString(isNow), Boolean.toString(isSuspended)));
              }
            });
    return differences;
  }

  private static Map<String, Boolean> flags(@Nullable SuspendedState state) {
    Map<String, Boolean> flags = new TreeMap<>();
    if (state != null) {
      put(flags, "DynamicScalingInSuspended", state.dynamicScalingInSuspended());
      put(flags, "DynamicScalingOutSuspended", state.dynamicScalingOutSuspended());
      put(flags, "ScheduledScalingSuspended", state.scheduledScalingSuspended());
    }
    return flags;
  }

  private static void put(Map<String, Boolean> flags, String name, @Nullable Boolean value) {
    if (value != null) {
      flags.put(name, value);
    }
  }

  private static String reason(LiveTarget live, CapacityBounds.InForce inForce) {
    String bounds = "it is registered with " + CapacityBounds.of(live);
    String action = inForce.actionName();
    return (action == null ? bounds : bounds + ", set by scheduled action " + action)
        + suspended(live);
  }

  private static String suspended(LiveTarget live) {
    String flags =
        flags(live.target().suspendedState()).entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    return flags.isEmpty() ? "" : ", and keeps " + flags;
  }

  /** Returns the change of tags; empty if none are wanted or all are there. */
  static Optional<ScalingChange> tags(
      Optional<LiveTarget> registered,
      WantedTarget wanted,
      Map<TargetKey, Map<String, String>> live) {
    Map<String, String> tags = new TreeMap<>(wanted.target().tags());
    if (registered.isEmpty() || tags.isEmpty() || !live.containsKey(wanted.key())) {
      return Optional.empty();
    }
    live.get(wanted.key()).forEach(tags::remove);
    return tags.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ScalingChange.of(
                Kind.TAG,
                ScalingChange.TARGET,
                wanted.key().resourceId(),
                "set " + tags,
                new ScalingAction.TagTarget(
                    registered.get().target().scalableTargetARN(), Map.copyOf(tags))));
  }
}
