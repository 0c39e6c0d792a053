package dev.endpointdsl.deploy.autoscaling.internal.change;

import dev.endpointdsl.autoscaling.sagemaker.ScalingAlarm;
import dev.endpointdsl.deploy.autoscaling.internal.live.TargetKey;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.applicationautoscaling.model.PutScalingPolicyRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.PutScheduledActionRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.RegisterScalableTargetRequest;

/** A call that changes the scaling. */
public sealed interface ScalingAction {

  /**
   * The kinds of calls in the order in which they follow each other: what calls or uses a part goes
   * before it and comes after it, and a policy leaves its metric before another one tracks it.
   */
  List<Class<? extends ScalingAction>> ORDER =
      List.of(
          DeleteAlarm.class,
          DeletePolicy.class,
          DeleteSchedule.class,
          Deregister.class,
          Register.class,
          TagTarget.class,
          PutPolicy.class,
          PutSchedule.class,
          PutAlarm.class);

  /** Checks whether an action comes before those that need the registered targets. */
  static boolean isUpToRegistration(ScalingAction action) {
    return ORDER.indexOf(action.getClass()) <= ORDER.indexOf(Register.class);
  }

  /** Deletes an alarm. */
  record DeleteAlarm(String alarmName) implements ScalingAction {}

  /** Deletes a policy. */
  record DeletePolicy(TargetKey target, String policyName) implements ScalingAction {}

  /** Deletes a scheduled action. */
  record DeleteSchedule(TargetKey target, String actionName) implements ScalingAction {}

  /** Deregisters a target, which deletes its policies and scheduled actions. */
  record Deregister(TargetKey target) implements ScalingAction {}

  /** Registers a target, or changes its bounds. */
  record Register(RegisterScalableTargetRequest request) implements ScalingAction {}

  /** Adds tags to a registered target. */
  record TagTarget(String targetArn, Map<String, String> tags) implements ScalingAction {}

  /** Creates or changes a policy. */
  record PutPolicy(PutScalingPolicyRequest request) implements ScalingAction {}

  /** Creates or changes a scheduled action. */
  record PutSchedule(PutScheduledActionRequest request) implements ScalingAction {}

  /**
   * Creates or changes an alarm that calls a policy.
   *
   * @param alarm the alarm
   * @param target the target of the policy
   */
  record PutAlarm(ScalingAlarm alarm, TargetKey target) implements ScalingAction {}
}
