package dev.endpointdsl.deploy.autoscaling.internal.step;

import dev.endpointdsl.deploy.autoscaling.internal.alarm.AlarmExecutor;
import dev.endpointdsl.deploy.autoscaling.internal.change.ScalingAction;
import dev.endpointdsl.deploy.autoscaling.internal.change.ScalingChange;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveScaling;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveTarget;
import dev.endpointdsl.deploy.autoscaling.internal.live.OwnershipTag;
import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.part.PartContext;
import dev.endpointdsl.deploy.workflow.InOrder;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.applicationautoscaling.model.PutScalingPolicyRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.PutScheduledActionRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.RegisterScalableTargetRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalableTarget;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalingPolicy;
import software.amazon.awssdk.services.applicationautoscaling.model.ScheduledAction;

/** Registers targets again with all that they had, because the change of the endpoint failed. */
public final class TargetRestoration {

  private final PartContext context;
  private final LiveScaling before;
  private final ScalingExecutor executor;

  /**
   * Creates a restoration.
   *
   * @param before what was deregistered
   */
  public TargetRestoration(PartContext context, LiveScaling before) {
    this.context = context;
    this.before = before;
    this.executor = new ScalingExecutor(context, LiveScaling.NONE);
  }

  /** Returns a workflow that restores, and whose result is the targets. */
  public Workflow<List<AppliedChange>> restore() {
    List<ScalingAction> actions = new ArrayList<>();
    before.targets().values().forEach(target -> actions.addAll(actions(target)));
    return executor
        .execute(actions)
        .then(done -> alarms())
        .map(
            done ->
                before.targets().keySet().stream()
                    .map(
                        key ->
                            new AppliedChange(
                                AppliedChange.Kind.UPDATED, ScalingChange.TARGET, key.resourceId()))
                    .toList());
  }

  private static List<ScalingAction> actions(LiveTarget target) {
    List<ScalingAction> actions = new ArrayList<>();
    actions.add(new ScalingAction.Register(OwnershipTag.on(registration(target.target()))));
    target.policies().forEach(policy -> actions.add(new ScalingAction.PutPolicy(put(policy))));
    target.actions().forEach(action -> actions.add(new ScalingAction.PutSchedule(put(action))));
    return actions;
  }

  private static RegisterScalableTargetRequest registration(ScalableTarget target) {
    return RegisterScalableTargetRequest.builder()
        .serviceNamespace(target.serviceNamespace())
        .resourceId(target.resourceId())
        .scalableDimension(target.scalableDimension())
        .minCapacity(target.minCapacity())
        .maxCapacity(target.maxCapacity())
        .suspendedState(target.suspendedState())
        .build();
  }

  private static PutScalingPolicyRequest put(ScalingPolicy policy) {
    return PutScalingPolicyRequest.builder()
        .policyName(policy.policyName())
        .serviceNamespace(policy.serviceNamespace())
        .resourceId(policy.resourceId())
        .scalableDimension(policy.scalableDimension())
        .policyType(policy.policyType())
        .stepScalingPolicyConfiguration(policy.stepScalingPolicyConfiguration())
        .targetTrackingScalingPolicyConfiguration(policy.targetTrackingScalingPolicyConfiguration())
        .build();
  }

  private static PutScheduledActionRequest put(ScheduledAction action) {
    return PutScheduledActionRequest.builder()
        .scheduledActionName(action.scheduledActionName())
        .serviceNamespace(action.serviceNamespace())
        .resourceId(action.resourceId())
        .scalableDimension(action.scalableDimension())
        .schedule(action.schedule())
        .timezone(action.timezone())
        .startTime(action.startTime())
        .endTime(action.endTime())
        .scalableTargetAction(action.scalableTargetAction())
        .build();
  }

  /** A policy that is put again has another ARN, which its alarms must call. */
  private Workflow<Boolean> alarms() {
    Map<String, String> arns = new HashMap<>();
    before
        .targets()
        .forEach(
            (key, target) ->
                target
                    .policies()
                    .forEach(
                        policy ->
                            executor
                                .policyArn(key, policy.policyName())
                                .ifPresent(arn -> arns.put(policy.policyARN(), arn))));
    return InOrder.each(
            List.copyOf(before.alarms().values()),
            alarm -> AlarmExecutor.restore(context, alarm, arns))
        .map(done -> true);
  }
}
