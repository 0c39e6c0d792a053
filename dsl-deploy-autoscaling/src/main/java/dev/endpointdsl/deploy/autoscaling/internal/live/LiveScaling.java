package dev.endpointdsl.deploy.autoscaling.internal.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.services.applicationautoscaling.model.Alarm;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalingPolicy;

/**
 * The scaling that is live.
 *
 * @param targets the registered targets
 * @param alarms the alarms that call step policies, by name
 * @param tags the tags of those targets whose tags were read
 * @param others the targets that were left out because no deployer has registered them
 */
public record LiveScaling(
    SortedMap<TargetKey, LiveTarget> targets,
    SortedMap<String, LiveAlarm> alarms,
    Map<TargetKey, Map<String, String>> tags,
    List<TargetKey> others) {

  /** Nothing is live. */
  public static final LiveScaling NONE =
      new LiveScaling(new TreeMap<>(), new TreeMap<>(), Map.of(), List.of());

  /** Returns targets without alarms and tags. */
  public static LiveScaling of(List<LiveTarget> found) {
    SortedMap<TargetKey, LiveTarget> targets = new TreeMap<>();
    found.forEach(target -> targets.put(target.key(), target));
    return new LiveScaling(targets, new TreeMap<>(), Map.of(), List.of());
  }

  /** Returns this with alarms. */
  public LiveScaling withAlarms(List<LiveAlarm> found) {
    SortedMap<String, LiveAlarm> byName = new TreeMap<>();
    found.forEach(alarm -> byName.put(alarm.name(), alarm));
    return new LiveScaling(targets, byName, tags, others);
  }

  /** Returns this with the tags of targets. */
  public LiveScaling withTags(Map<TargetKey, Map<String, String>> found) {
    return new LiveScaling(targets, alarms, Map.copyOf(found), others);
  }

  /** Returns this with targets that are left out. */
  public LiveScaling withOthers(List<TargetKey> found) {
    return new LiveScaling(targets, alarms, tags, List.copyOf(found));
  }

  /** Returns this with what else is live; what both have is taken from this. */
  public LiveScaling plus(LiveScaling other) {
    SortedMap<TargetKey, LiveTarget> allTargets = new TreeMap<>(other.targets());
    allTargets.putAll(targets);
    SortedMap<String, LiveAlarm> allAlarms = new TreeMap<>(other.alarms());
    allAlarms.putAll(alarms);
    Map<TargetKey, Map<String, String>> allTags = new HashMap<>(other.tags());
    allTags.putAll(tags);
    return new LiveScaling(allTargets, allAlarms, Map.copyOf(allTags), others);
  }

  /** Returns a target; empty if it is not registered. */
  public Optional<LiveTarget> target(TargetKey key) {
    return Optional.ofNullable(targets.get(key));
  }

  /** Returns the ARNs of all policies. */
  public List<String> policyArns() {
    return policies().stream().map(ScalingPolicy::policyARN).toList();
  }

  /** Returns the names of the alarms that call nothing but policies of some resources. */
  public List<String> alarmsOfOnly(Set<String> resourceIds) {
    List<String> arns =
        policies().stream()
            .filter(policy -> resourceIds.contains(policy.resourceId()))
            .map(ScalingPolicy::policyARN)
            .toList();
    return alarms.values().stream()
        .filter(alarm -> alarm.callsOnly(arns))
        .map(LiveAlarm::name)
        .toList();
  }

  /** Returns the names of the alarms that call policies and that do not belong to the service. */
  public List<String> alarmNames() {
    return policies().stream()
        .flatMap(policy -> policy.alarms().stream())
        .map(Alarm::alarmName)
        .filter(name -> !LiveAlarm.isOfTheService(name))
        .distinct()
        .sorted()
        .toList();
  }

  /** Returns all policies. */
  public List<ScalingPolicy> policies() {
    return targets.values().stream().flatMap(target -> target.policies().stream()).toList();
  }
}
