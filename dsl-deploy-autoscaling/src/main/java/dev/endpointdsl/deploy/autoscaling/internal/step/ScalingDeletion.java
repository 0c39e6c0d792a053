package dev.endpointdsl.deploy.autoscaling.internal.step;

import dev.endpointdsl.autoscaling.sagemaker.ScalingAlarm;
import dev.endpointdsl.deploy.autoscaling.internal.change.ScalingAction;
import dev.endpointdsl.deploy.autoscaling.internal.change.ScalingChange;
import dev.endpointdsl.deploy.autoscaling.internal.change.ScalingChanges;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveScaling;
import dev.endpointdsl.deploy.autoscaling.internal.live.TargetKey;
import dev.endpointdsl.deploy.autoscaling.internal.live.WantedTarget;
import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.part.EndpointResources;
import dev.endpointdsl.deploy.part.PartContext;
import dev.endpointdsl.deploy.part.PartPlan;
import dev.endpointdsl.deploy.plan.PlannedChange;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Deletes the scaling of an endpoint: alarms that call its policies first, so that none calls a
 * policy that is gone, then the targets, with which their policies and scheduled actions go.
 */
public final class ScalingDeletion {

  private final PartContext context;
  private final EndpointResources endpoint;
  private final List<WantedTarget> wanted;
  private final ScalingReader reader;

  /**
   * Creates a deletion.
   *
   * @param wanted the targets of the deployment; empty if only the endpoint is known
   */
  public ScalingDeletion(
      PartContext context,
      EndpointResources endpoint,
      List<WantedTarget> wanted,
      ScalingReader reader) {
    this.context = context;
    this.endpoint = endpoint;
    this.wanted = wanted;
    this.reader = reader;
  }

  private Workflow<LiveScaling> read() {
    Set<String> ids = new HashSet<>();
    ids.addAll(VariantNames.resourceIds(endpoint.endpointName(), endpoint.variantNames()));
    endpoint.componentNames().forEach(name -> ids.add(TargetKey.componentId(name)));
    wanted.forEach(target -> ids.add(target.key().resourceId()));
    return ids.isEmpty() ? Workflow.done(LiveScaling.NONE) : reader.read(ids, wanted);
  }

  /** Returns a workflow that finds what would be deleted. */
  public Workflow<PartPlan> plan() {
    return read()
        .map(
            live ->
                new PartPlan(
                    changes(live).stream().map(ScalingChange::planned).toList(),
                    List.of(),
                    ScalingWarnings.remainingAlarms(live)));
  }

  /** Returns a workflow that deletes, and whose result is what was deleted. */
  public Workflow<List<AppliedChange>> delete() {
    return read()
        .then(
            live -> {
              List<ScalingChange> changes = changes(live);
              List<ScalingAction> actions =
                  changes.stream().flatMap(change -> change.actions().stream()).toList();
              return new ScalingExecutor(context, live)
                  .execute(actions)
                  .map(done -> changes.stream().map(ScalingDeletion::applied).toList());
            });
  }

  private List<ScalingChange> changes(LiveScaling live) {
    Set<String> own =
        wanted.stream()
            .flatMap(target -> target.alarms().stream())
            .map(ScalingAlarm::alarmName)
            .collect(Collectors.toSet());
    List<ScalingChange> changes = new ArrayList<>();
    live.alarms().values().stream()
        .filter(alarm -> own.contains(alarm.name()) || alarm.callsOnly(live.policyArns()))
        .forEach(alarm -> changes.add(ScalingChanges.alarmDeletion(alarm.name())));
    live.targets()
        .values()
        .forEach(
            target ->
                changes.add(ScalingChanges.deregistration(target, "the endpoint is deleted")));
    return changes;
  }

  private static AppliedChange applied(ScalingChange change) {
    PlannedChange planned = change.planned();
    return new AppliedChange(
        planned.kind() == PlannedChange.Kind.DEREGISTER
            ? AppliedChange.Kind.DEREGISTERED
            : AppliedChange.Kind.DELETED,
        planned.resource(),
        planned.name());
  }
}
