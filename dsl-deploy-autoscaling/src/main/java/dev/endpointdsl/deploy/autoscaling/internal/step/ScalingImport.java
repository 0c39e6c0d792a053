package dev.endpointdsl.deploy.autoscaling.internal.step;

import dev.endpointdsl.autoscaling.ScalableTarget;
import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.autoscaling.ScheduledAction;
import dev.endpointdsl.autoscaling.sagemaker.ScalingAlarm;
import dev.endpointdsl.autoscaling.sagemaker.ScalingParts;
import dev.endpointdsl.deploy.autoscaling.internal.alarm.AlarmsAsRead;
import dev.endpointdsl.deploy.autoscaling.internal.aws.AutoScalingOperations;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveAlarm;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveScaling;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveTarget;
import dev.endpointdsl.deploy.autoscaling.internal.live.RequestsAsRead;
import dev.endpointdsl.deploy.autoscaling.internal.live.TargetKey;
import dev.endpointdsl.deploy.autoscaling.model.ScalingPart;
import dev.endpointdsl.deploy.part.EndpointResources;
import dev.endpointdsl.deploy.part.PartContext;
import dev.endpointdsl.deploy.part.PartReading;
import dev.endpointdsl.deploy.workflow.InOrder;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.services.applicationautoscaling.model.ListTagsForResourceRequest;

/** Reads the scaling of an endpoint as the part that would make it. */
public final class ScalingImport {

  private static final List<String> RESERVED = List.of("aws:", "endpoint-dsl:");

  private final PartContext context;
  private final ScalingReader reader;
  private final List<String> notes = new ArrayList<>();

  /** Creates an import. */
  public ScalingImport(PartContext context, ScalingReader reader) {
    this.context = context;
    this.reader = reader;
  }

  /** Returns a workflow that reads the scaling of an endpoint. */
  public Workflow<PartReading<ScalingPart>> read(EndpointResources endpoint) {
    Set<String> ids =
        new HashSet<>(VariantNames.resourceIds(endpoint.endpointName(), endpoint.variantNames()));
    endpoint.componentNames().forEach(name -> ids.add(TargetKey.componentId(name)));
    if (ids.isEmpty()) {
      return Workflow.done(PartReading.none());
    }
    return reader
        .read(ids, List.of())
        .then(
            live ->
                InOrder.each(List.copyOf(live.targets().values()), this::target)
                    .map(targets -> reading(live, targets)));
  }

  private Workflow<ScalableTarget> target(LiveTarget live) {
    String arn = live.target().scalableTargetARN();
    if (live.actions().stream().anyMatch(action -> hasBoundsOf(live, action))) {
      notes.add(
          "the bounds of scalable target "
              + live.key().resourceId()
              + " are those that a scheduled action has set");
    }
    return arn == null
        ? Workflow.done(RequestsAsRead.target(live, Map.of()))
        : context
            .call(
                AutoScalingOperations.LIST_TAGS,
                ListTagsForResourceRequest.builder().resourceARN(arn).build())
            .map(response -> RequestsAsRead.target(live, ownTags(response.tags())));
  }

  /** Returns the tags that a deployment can set: not those of AWS or of the deployer. */
  private static Map<String, String> ownTags(Map<String, String> tags) {
    Map<String, String> own = new TreeMap<>(tags);
    own.keySet().removeIf(key -> RESERVED.stream().anyMatch(key::startsWith));
    return own;
  }

  private static boolean hasBoundsOf(
      LiveTarget live,
      software.amazon.awssdk.services.applicationautoscaling.model.ScheduledAction action) {
    var bounds = action.scalableTargetAction();
    return bounds != null
        && live.target().minCapacity().equals(bounds.minCapacity())
        && live.target().maxCapacity().equals(bounds.maxCapacity());
  }

  private PartReading<ScalingPart> reading(LiveScaling live, List<ScalableTarget> targets) {
    if (targets.isEmpty()) {
      return PartReading.none();
    }
    List<ScalingPolicy> policies = new ArrayList<>();
    List<ScheduledAction> actions = new ArrayList<>();
    for (LiveTarget each : live.targets().values()) {
      policies.addAll(RequestsAsRead.policies(each));
      actions.addAll(RequestsAsRead.actions(each));
    }
    List<ScalingAlarm> alarms = new ArrayList<>();
    for (LiveAlarm each : live.alarms().values()) {
      AlarmsAsRead.of(each, live.policies(), notes).ifPresent(alarms::add);
    }
    ScalingParts parts = new ScalingParts(targets, policies, actions, alarms, List.of());
    return new PartReading<>(Optional.of(ScalingPart.of(parts.scalingsAsRead())), notes);
  }
}
