package dev.endpointdsl.deploy.autoscaling.internal.step;

import dev.endpointdsl.deploy.autoscaling.internal.change.ScalingChange;
import dev.endpointdsl.deploy.autoscaling.internal.change.ScalingChanges;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveScaling;
import dev.endpointdsl.deploy.autoscaling.internal.live.TargetKey;
import dev.endpointdsl.deploy.autoscaling.internal.live.WantedTarget;
import dev.endpointdsl.deploy.part.EndpointChange;
import dev.endpointdsl.deploy.part.PartContext;
import dev.endpointdsl.deploy.part.PartPlan;
import dev.endpointdsl.deploy.plan.PlannedChange;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Plans the scaling of an endpoint, and only reads. */
public final class ScalingPlanning {

  private final PartContext context;
  private final List<WantedTarget> wanted;
  private final ScalingReader reader;

  /** Creates a planning. */
  public ScalingPlanning(PartContext context, List<WantedTarget> wanted, ScalingReader reader) {
    this.context = context;
    this.wanted = wanted;
    this.reader = reader;
  }

  /**
   * Returns a workflow that finds the changes.
   *
   * @param change the change of the endpoint
   */
  public Workflow<PartPlan> plan(EndpointChange change) {
    Set<String> ids = new HashSet<>();
    wanted.forEach(target -> ids.add(target.key().resourceId()));
    ids.addAll(VariantNames.resourceIds(context.endpointName(), VariantNames.all(change)));
    context.componentNames().forEach(name -> ids.add(TargetKey.componentId(name)));
    return reader.read(ids, wanted).map(live -> plan(change, live));
  }

  private PartPlan plan(EndpointChange change, LiveScaling live) {
    List<ScalingChange> changes = ScalingChanges.between(live, wanted).changes();
    Set<String> again =
        new HashSet<>(VariantNames.resourceIds(context.endpointName(), registeredAgain(change)));
    again.addAll(live.alarmsOfOnly(again));
    return new PartPlan(
        Stream.concat(
                changes.stream().map(part -> planned(part.planned(), again, change.kind())),
                live.others().stream().map(ScalingPlanning::kept))
            .toList(),
        changes.stream().flatMap(part -> part.differences().stream()).toList(),
        ScalingWarnings.remainingAlarms(live));
  }

  private static PlannedChange kept(TargetKey other) {
    return new PlannedChange(
        PlannedChange.Kind.KEEP,
        ScalingChange.TARGET,
        other.resourceId(),
        "no deployer has registered it; the part ScalingPart.of() deregisters it");
  }

  private static Set<String> registeredAgain(EndpointChange change) {
    return change.kind() == EndpointChange.Kind.REPLACE
        ? VariantNames.all(change)
        : VariantNames.refused(change);
  }

  /**
   * A part of a target that is deregistered meanwhile is put again, though it does not differ.
   *
   * @param again the resources of these targets, and the names of their alarms
   */
  private static PlannedChange planned(
      PlannedChange part, Set<String> again, EndpointChange.Kind kind) {
    boolean isKept =
        part.kind() == PlannedChange.Kind.KEEP || part.kind() == PlannedChange.Kind.UPDATE;
    boolean isOfTarget =
        again.stream().anyMatch(id -> part.name().equals(id) || part.name().endsWith(" of " + id));
    return isKept && isOfTarget
        ? new PlannedChange(
            PlannedChange.Kind.REPLACE, part.resource(), part.name(), reason(part, kind))
        : part;
  }

  private static String reason(PlannedChange part, EndpointChange.Kind kind) {
    String why =
        kind == EndpointChange.Kind.REPLACE
            ? "the endpoint is replaced"
            : "SageMaker refuses the update while the variant is a scalable target";
    return part.resource().equals(ScalingChange.TARGET)
        ? why + "; it is registered again; " + part.reason()
        : why + "; it is put again; " + part.reason();
  }
}
