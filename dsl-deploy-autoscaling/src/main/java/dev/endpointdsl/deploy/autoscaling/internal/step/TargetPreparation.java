package dev.endpointdsl.deploy.autoscaling.internal.step;

import dev.endpointdsl.deploy.autoscaling.internal.change.ScalingAction;
import dev.endpointdsl.deploy.autoscaling.internal.change.ScalingChange;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveScaling;
import dev.endpointdsl.deploy.autoscaling.internal.live.TargetKey;
import dev.endpointdsl.deploy.autoscaling.internal.live.WantedTarget;
import dev.endpointdsl.deploy.autoscaling.internal.record.EndpointRecords;
import dev.endpointdsl.deploy.autoscaling.internal.record.TargetRecord;
import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.part.EndpointChange;
import dev.endpointdsl.deploy.part.PartContext;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Deregisters the targets that would prevent a change, and records what they have before. */
public final class TargetPreparation {

  private final PartContext context;
  private final List<WantedTarget> wanted;
  private final ScalingReader reader;
  private final ScalingRuns runs;

  /** Creates a preparation. */
  public TargetPreparation(
      PartContext context, List<WantedTarget> wanted, ScalingReader reader, ScalingRuns runs) {
    this.context = context;
    this.wanted = wanted;
    this.reader = reader;
    this.runs = runs;
  }

  /** Returns a workflow that deregisters the targets that prevent an update of the endpoint. */
  public Workflow<List<AppliedChange>> beforeUpdate(EndpointChange change) {
    Map<String, String> variants = new TreeMap<>();
    VariantNames.refused(change)
        .forEach(name -> variants.put(TargetKey.variantId(context.endpointName(), name), name));
    if (variants.isEmpty()) {
      return Workflow.done(List.of());
    }
    String arn = change.endpointArn().orElseThrow();
    return reader
        .read(variants.keySet(), wanted(variants.keySet()))
        .then(
            live ->
                rememberLost(arn, variants.keySet(), live)
                    .then(done -> recordAndDeregister(arn, variants, live)));
  }

  private List<WantedTarget> wanted(Set<String> resourceIds) {
    return wanted.stream()
        .filter(target -> resourceIds.contains(target.key().resourceId()))
        .toList();
  }

  /**
   * A run that was killed after it deleted an alarm or deregistered a target has left a record of
   * the target.
   */
  private Workflow<Boolean> rememberLost(
      String endpointArn, Set<String> resourceIds, LiveScaling live) {
    List<WantedTarget> missing =
        wanted(resourceIds).stream().filter(target -> !isComplete(target, live)).toList();
    return missing.isEmpty()
        ? Workflow.done(false)
        : new EndpointRecords(context, endpointArn)
            .read()
            .map(
                found ->
                    missing.stream()
                        .filter(target -> found.containsKey(target.key().resourceName()))
                        .toList())
            .map(lost -> runs.putLost(context, new ScalingRuns.LostTargets(endpointArn, lost)));
  }

  /** Checks that a target is registered, and that its step policies have their alarms. */
  private static boolean isComplete(WantedTarget target, LiveScaling live) {
    return live.target(target.key())
        .filter(
            registered ->
                target.alarms().stream()
                    .filter(alarm -> registered.policy(alarm.policyName()).isPresent())
                    .allMatch(alarm -> live.alarms().containsKey(alarm.alarmName())))
        .isPresent();
  }

  private Workflow<List<AppliedChange>> recordAndDeregister(
      String endpointArn, Map<String, String> variants, LiveScaling live) {
    return live.targets().isEmpty()
        ? Workflow.done(List.of())
        : record(endpointArn, recordsOf(live, variants))
            .then(done -> deregister(variants.keySet(), live));
  }

  private Workflow<Boolean> record(String endpointArn, Map<String, TargetRecord> records) {
    runs.put(context, new ScalingRuns.WrittenRecords(endpointArn, Set.copyOf(records.keySet())));
    return new EndpointRecords(context, endpointArn).write(records);
  }

  /** A target that the deployment does not register again needs no record. */
  private Map<String, TargetRecord> recordsOf(LiveScaling live, Map<String, String> variants) {
    Map<String, TargetRecord> records = new TreeMap<>();
    wanted.stream()
        .flatMap(target -> live.target(target.key()).stream())
        .forEach(
            target ->
                records.put(variants.get(target.key().resourceId()), TargetRecord.of(target)));
    return records;
  }

  /** Returns a workflow that deregisters the target of an inference component. */
  public Workflow<List<AppliedChange>> beforeComponentDeletion(String componentName) {
    Set<String> resourceIds = Set.of(TargetKey.componentId(componentName));
    return reader
        .read(resourceIds, List.of())
        .then(
            live ->
                live.targets().isEmpty()
                    ? Workflow.done(List.of())
                    : deregister(resourceIds, live));
  }

  /**
   * Returns a workflow that deregisters targets, with whose policies it would be lost whose alarms
   * call them: the alarms go first, and the wanted ones are put again with their policies.
   */
  private Workflow<List<AppliedChange>> deregister(Set<String> resourceIds, LiveScaling live) {
    runs.put(context, live);
    List<ScalingAction> actions = new ArrayList<>();
    List<AppliedChange> changes = new ArrayList<>();
    for (String name : live.alarmsOfOnly(resourceIds)) {
      actions.add(new ScalingAction.DeleteAlarm(name));
      changes.add(new AppliedChange(AppliedChange.Kind.DELETED, ScalingChange.ALARM, name));
    }
    for (TargetKey key : live.targets().keySet()) {
      actions.add(new ScalingAction.Deregister(key));
      changes.add(
          new AppliedChange(
              AppliedChange.Kind.DEREGISTERED, ScalingChange.TARGET, key.resourceId()));
    }
    return new ScalingExecutor(context, live)
        .execute(actions)
        .then(done -> context.repeatUntilPresent(() -> areGone(resourceIds, live)))
        .map(done -> changes);
  }

  private Workflow<Optional<Boolean>> areGone(Set<String> resourceIds, LiveScaling deregistered) {
    return reader
        .targets(resourceIds)
        .map(
            found ->
                found.stream().anyMatch(each -> deregistered.target(TargetKey.of(each)).isPresent())
                    ? Optional.empty()
                    : Optional.of(true));
  }
}
