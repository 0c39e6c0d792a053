package dev.endpointdsl.deploy.autoscaling.internal.step;

import dev.endpointdsl.deploy.autoscaling.internal.change.ScalingAction;
import dev.endpointdsl.deploy.autoscaling.internal.change.ScalingChange;
import dev.endpointdsl.deploy.autoscaling.internal.change.ScalingChanges;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveScaling;
import dev.endpointdsl.deploy.autoscaling.internal.live.TargetKey;
import dev.endpointdsl.deploy.autoscaling.internal.live.WantedTarget;
import dev.endpointdsl.deploy.autoscaling.internal.record.EndpointRecords;
import dev.endpointdsl.deploy.autoscaling.internal.record.RecordedTargets;
import dev.endpointdsl.deploy.autoscaling.internal.record.TargetRecord;
import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.part.LiveEndpoint;
import dev.endpointdsl.deploy.part.PartContext;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.deploy.plan.PlannedChange;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Brings the scaling of an endpoint to the wanted state, and reads it back. */
public final class ScalingApplication {

  private final PartContext context;
  private final List<WantedTarget> wanted;
  private final ScalingReader reader;
  private final ScalingRuns runs;

  /** Creates an application. */
  public ScalingApplication(
      PartContext context, List<WantedTarget> wanted, ScalingReader reader, ScalingRuns runs) {
    this.context = context;
    this.wanted = wanted;
    this.reader = reader;
    this.runs = runs;
  }

  /** Returns a workflow that changes what differs. */
  public Workflow<List<AppliedChange>> apply(LiveEndpoint endpoint) {
    Set<String> ids = new HashSet<>(wantedIds());
    ids.addAll(
        VariantNames.resourceIds(context.endpointName(), VariantNames.of(endpoint.config())));
    context.componentNames().forEach(name -> ids.add(TargetKey.componentId(name)));
    LiveScaling deregistered = runs.take(context).orElse(LiveScaling.NONE);
    return reader
        .read(ids, wanted)
        .then(live -> change(new EndpointRecords(context, endpoint.arn()), live, deregistered));
  }

  /**
   * Returns a workflow that registers targets which an earlier run has deregistered, because the
   * change of the endpoint has failed again.
   */
  Workflow<List<AppliedChange>> restore(String endpointArn) {
    return reader
        .read(wantedIds(), wanted)
        .then(live -> change(new EndpointRecords(context, endpointArn), live, LiveScaling.NONE));
  }

  private Workflow<List<AppliedChange>> change(
      EndpointRecords records, LiveScaling live, LiveScaling deregistered) {
    return records
        .read()
        .then(
            found -> {
              Map<TargetKey, TargetRecord> all = recorded(found, deregistered);
              ScalingChanges changes =
                  ScalingChanges.between(live, RecordedTargets.with(wanted, live, all));
              return execute(changes, live, records, found.keySet());
            });
  }

  private Map<TargetKey, TargetRecord> recorded(
      Map<String, TargetRecord> found, LiveScaling deregistered) {
    Map<TargetKey, TargetRecord> records = new TreeMap<>();
    deregistered.targets().forEach((key, target) -> records.put(key, TargetRecord.of(target)));
    for (WantedTarget target : wanted) {
      TargetRecord record = found.get(target.key().resourceName());
      if (record != null && target.key().isVariant()) {
        records.put(target.key(), record);
      }
    }
    return records;
  }

  /** The records go once the targets are registered, while a repetition would still see them. */
  private Workflow<List<AppliedChange>> execute(
      ScalingChanges changes, LiveScaling live, EndpointRecords records, Set<String> variants) {
    List<ScalingAction> actions = changes.actions();
    int registered =
        (int) actions.stream().filter(action -> ScalingAction.isUpToRegistration(action)).count();
    ScalingExecutor executor = new ScalingExecutor(context, live);
    return executor
        .execute(actions.subList(0, registered))
        .then(done -> records.delete(variants))
        .then(done -> executor.execute(actions.subList(registered, actions.size())))
        .map(done -> changes.pending().stream().map(ScalingApplication::applied).toList());
  }

  private static AppliedChange applied(ScalingChange change) {
    PlannedChange planned = change.planned();
    AppliedChange.Kind kind =
        switch (planned.kind()) {
          case CREATE -> AppliedChange.Kind.CREATED;
          case REPLACE -> AppliedChange.Kind.REPLACED;
          case DELETE -> AppliedChange.Kind.DELETED;
          case DEREGISTER -> AppliedChange.Kind.DEREGISTERED;
          case UPDATE, TAG, KEEP -> AppliedChange.Kind.UPDATED;
        };
    return new AppliedChange(kind, planned.resource(), planned.name());
  }

  /** Returns a workflow that reads the targets back. */
  public Workflow<List<Difference>> verify() {
    return reader
        .read(wantedIds(), wanted)
        .map(
            live ->
                ScalingChanges.between(live, wanted).pending().stream()
                    .flatMap(change -> change.unverified().stream())
                    .toList());
  }

  private List<String> wantedIds() {
    return wanted.stream().map(target -> target.key().resourceId()).toList();
  }
}
