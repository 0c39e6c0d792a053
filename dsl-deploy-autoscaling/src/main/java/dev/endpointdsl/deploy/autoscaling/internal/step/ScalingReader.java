package dev.endpointdsl.deploy.autoscaling.internal.step;

import dev.endpointdsl.autoscaling.sagemaker.ScalingAlarm;
import dev.endpointdsl.deploy.autoscaling.internal.alarm.AlarmReader;
import dev.endpointdsl.deploy.autoscaling.internal.aws.AutoScalingOperations;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveScaling;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveTarget;
import dev.endpointdsl.deploy.autoscaling.internal.live.OwnershipTag;
import dev.endpointdsl.deploy.autoscaling.internal.live.TargetKey;
import dev.endpointdsl.deploy.autoscaling.internal.live.WantedTarget;
import dev.endpointdsl.deploy.part.PartContext;
import dev.endpointdsl.deploy.workflow.InOrder;
import dev.endpointdsl.deploy.workflow.PagedList;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.applicationautoscaling.model.DescribeScalableTargetsRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.DescribeScalingPoliciesRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.DescribeScheduledActionsRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.ListTagsForResourceRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalableTarget;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalingPolicy;
import software.amazon.awssdk.services.applicationautoscaling.model.ScheduledAction;
import software.amazon.awssdk.services.applicationautoscaling.model.ServiceNamespace;

/** Reads the targets of some resources with all that belongs to them. */
public final class ScalingReader {

  private static final int MAX_RESOURCES = 50;

  private final PartContext context;
  private final boolean readsAlarms;
  private final boolean ownOnly;

  /**
   * Creates a reader.
   *
   * @param readsAlarms whether there is a client of Amazon CloudWatch
   */
  public ScalingReader(PartContext context, boolean readsAlarms) {
    this(context, readsAlarms, false);
  }

  private ScalingReader(PartContext context, boolean readsAlarms, boolean ownOnly) {
    this.context = context;
    this.readsAlarms = readsAlarms;
    this.ownOnly = ownOnly;
  }

  /** Returns a reader that leaves out the targets that no deployer has registered. */
  public ScalingReader ownOnly() {
    return new ScalingReader(context, readsAlarms, true);
  }

  /**
   * Returns a workflow that reads what is live.
   *
   * @param resourceIds the resources
   * @param wanted the targets whose tags and alarms are read as well
   */
  public Workflow<LiveScaling> read(Collection<String> resourceIds, List<WantedTarget> wanted) {
    return targets(resourceIds)
        .then(targets -> ownOnly ? own(targets) : live(targets))
        .then(live -> tags(live, wanted))
        .then(live -> alarms(live, wanted));
  }

  private Workflow<LiveScaling> live(List<ScalableTarget> targets) {
    return InOrder.each(targets, this::parts).map(LiveScaling::of);
  }

  private Workflow<LiveScaling> own(List<ScalableTarget> targets) {
    return InOrder.each(targets, this::isOwn)
        .then(
            isOwn -> {
              List<ScalableTarget> own = new ArrayList<>();
              List<TargetKey> others = new ArrayList<>();
              for (int i = 0; i < targets.size(); i++) {
                if (isOwn.get(i)) {
                  own.add(targets.get(i));
                } else {
                  others.add(TargetKey.of(targets.get(i)));
                }
              }
              return live(own).map(live -> live.withOthers(others));
            });
  }

  /** Targets from before 2023 can lack an ARN, and then have no tags. */
  private Workflow<Boolean> isOwn(ScalableTarget target) {
    return target.scalableTargetARN() == null
        ? Workflow.done(false)
        : context
            .find(AutoScalingOperations.LIST_TAGS, tagsRequest(target))
            .map(found -> found.filter(tags -> OwnershipTag.isIn(tags.tags())).isPresent());
  }

  private static ListTagsForResourceRequest tagsRequest(ScalableTarget target) {
    return ListTagsForResourceRequest.builder().resourceARN(target.scalableTargetARN()).build();
  }

  /** Returns a workflow that reads the targets alone. */
  public Workflow<List<ScalableTarget>> targets(Collection<String> resourceIds) {
    List<String> ids = List.copyOf(new TreeSet<>(resourceIds));
    List<List<String>> chunks = new ArrayList<>();
    for (int i = 0; i < ids.size(); i += MAX_RESOURCES) {
      chunks.add(ids.subList(i, Math.min(i + MAX_RESOURCES, ids.size())));
    }
    return InOrder.each(
            chunks, chunk -> PagedList.of(token -> targets(chunk, token)).readAll(TargetKey::of))
        .map(found -> found.stream().flatMap(List::stream).toList());
  }

  private Workflow<PagedList.Page<ScalableTarget>> targets(
      List<String> ids, @Nullable String token) {
    return context
        .call(
            AutoScalingOperations.DESCRIBE_TARGETS,
            DescribeScalableTargetsRequest.builder()
                .serviceNamespace(ServiceNamespace.SAGEMAKER)
                .resourceIds(ids)
                .nextToken(token)
                .build())
        .map(page -> new PagedList.Page<>(page.scalableTargets(), page.nextToken()));
  }

  private Workflow<LiveTarget> parts(ScalableTarget target) {
    TargetKey key = TargetKey.of(target);
    return PagedList.of(token -> policies(key, token))
        .readAll(ScalingPolicy::policyName)
        .then(
            policies ->
                PagedList.of(token -> actions(key, token))
                    .readAll(ScheduledAction::scheduledActionName)
                    .map(actions -> new LiveTarget(target, policies, actions)));
  }

  private Workflow<PagedList.Page<ScalingPolicy>> policies(TargetKey key, @Nullable String token) {
    return context
        .call(
            AutoScalingOperations.DESCRIBE_POLICIES,
            DescribeScalingPoliciesRequest.builder()
                .serviceNamespace(ServiceNamespace.SAGEMAKER)
                .resourceId(key.resourceId())
                .scalableDimension(key.dimension())
                .nextToken(token)
                .build())
        .map(page -> new PagedList.Page<>(page.scalingPolicies(), page.nextToken()));
  }

  private Workflow<PagedList.Page<ScheduledAction>> actions(TargetKey key, @Nullable String token) {
    return context
        .call(
            AutoScalingOperations.DESCRIBE_ACTIONS,
            DescribeScheduledActionsRequest.builder()
                .serviceNamespace(ServiceNamespace.SAGEMAKER)
                .resourceId(key.resourceId())
                .scalableDimension(key.dimension())
                .nextToken(token)
                .build())
        .map(page -> new PagedList.Page<>(page.scheduledActions(), page.nextToken()));
  }

  private Workflow<LiveScaling> tags(LiveScaling live, List<WantedTarget> wanted) {
    List<LiveTarget> tagged =
        wanted.stream()
            .filter(target -> !target.target().tags().isEmpty())
            .flatMap(target -> live.target(target.key()).stream())
            .filter(target -> target.target().scalableTargetARN() != null)
            .toList();
    Map<TargetKey, Map<String, String>> found = new HashMap<>();
    return InOrder.each(
            tagged,
            target ->
                context
                    .call(AutoScalingOperations.LIST_TAGS, tagsRequest(target.target()))
                    .map(response -> found.put(target.key(), Map.copyOf(response.tags())) == null))
        .map(done -> live.withTags(found));
  }

  private Workflow<LiveScaling> alarms(LiveScaling live, List<WantedTarget> wanted) {
    Set<String> names = new TreeSet<>(live.alarmNames());
    wanted.stream()
        .flatMap(target -> target.alarms().stream())
        .map(ScalingAlarm::alarmName)
        .forEach(names::add);
    return names.isEmpty() || !readsAlarms
        ? Workflow.done(live)
        : AlarmReader.read(context, List.copyOf(names)).map(live::withAlarms);
  }
}
