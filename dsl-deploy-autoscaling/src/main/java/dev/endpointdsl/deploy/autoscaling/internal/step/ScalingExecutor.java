package dev.endpointdsl.deploy.autoscaling.internal.step;

import dev.endpointdsl.deploy.autoscaling.error.TargetLostException;
import dev.endpointdsl.deploy.autoscaling.internal.alarm.AlarmExecutor;
import dev.endpointdsl.deploy.autoscaling.internal.aws.AutoScalingOperations;
import dev.endpointdsl.deploy.autoscaling.internal.change.ScalingAction;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveScaling;
import dev.endpointdsl.deploy.autoscaling.internal.live.TargetKey;
import dev.endpointdsl.deploy.part.PartContext;
import dev.endpointdsl.deploy.workflow.InOrder;
import dev.endpointdsl.deploy.workflow.ServiceOperation;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.DeleteScalingPolicyRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.DeleteScheduledActionRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.DeregisterScalableTargetRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.PutScalingPolicyRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.ServiceNamespace;
import software.amazon.awssdk.services.applicationautoscaling.model.TagResourceRequest;

/**
 * Makes the calls of changes, one after the other, because calls for one target at the same time
 * make each other fail.
 */
public final class ScalingExecutor {

  private final PartContext context;

  /** The ARNs of the policies, by target and name. */
  private final Map<String, String> policyArns = new HashMap<>();

  /**
   * Creates an executor.
   *
   * @param live what is live before
   */
  public ScalingExecutor(PartContext context, LiveScaling live) {
    this.context = context;
    live.targets()
        .forEach(
            (key, target) ->
                target
                    .policies()
                    .forEach(
                        policy ->
                            policyArns.put(key(key, policy.policyName()), policy.policyARN())));
  }

  private static String key(TargetKey target, String policyName) {
    return target.resourceId() + " " + target.dimension() + " " + policyName;
  }

  /** Returns the ARN of a policy that is live or was put; empty if there is none. */
  Optional<String> policyArn(TargetKey target, String policyName) {
    return Optional.ofNullable(policyArns.get(key(target, policyName)));
  }

  /** Returns a workflow that makes the calls in this order. */
  public Workflow<Boolean> execute(List<ScalingAction> actions) {
    return InOrder.each(actions, this::execute).map(done -> true);
  }

  private Workflow<Boolean> execute(ScalingAction action) {
    if (action instanceof ScalingAction.Register register) {
      return context.call(AutoScalingOperations.REGISTER, register.request()).map(done -> true);
    }
    if (action instanceof ScalingAction.PutPolicy put) {
      return putPolicy(put.request());
    }
    if (action instanceof ScalingAction.PutSchedule put) {
      return put(AutoScalingOperations.PUT_ACTION, put.request(), put.request().resourceId())
          .map(done -> true);
    }
    if (action instanceof ScalingAction.PutAlarm put) {
      String arn = policyArn(put.target(), put.alarm().policyName()).orElseThrow();
      return AlarmExecutor.put(context, put.alarm(), arn);
    }
    if (action instanceof ScalingAction.TagTarget tag) {
      return context
          .call(
              AutoScalingOperations.TAG,
              TagResourceRequest.builder().resourceARN(tag.targetArn()).tags(tag.tags()).build())
          .map(done -> true);
    }
    return delete(action);
  }

  private Workflow<Boolean> putPolicy(PutScalingPolicyRequest policy) {
    return put(AutoScalingOperations.PUT_POLICY, policy, policy.resourceId())
        .map(
            response -> {
              policyArns.put(key(TargetKey.of(policy), policy.policyName()), response.policyARN());
              return true;
            });
  }

  /** Repeats the call, because a target may not be visible right after its registration. */
  private <I extends AwsRequest, O> Workflow<O> put(
      ServiceOperation<I, O> operation, I request, String resourceId) {
    return context
        .repeatUntilPresent(() -> context.find(operation, request))
        .then(
            response ->
                response.isPresent()
                    ? Workflow.done(response.get())
                    : Workflow.failed(
                        new TargetLostException(context.status(), resourceId, operation.name())));
  }

  /** A part that does not exist counts as deleted. */
  private Workflow<Boolean> delete(ScalingAction action) {
    if (action instanceof ScalingAction.Deregister deregister) {
      return context
          .find(
              AutoScalingOperations.DEREGISTER,
              DeregisterScalableTargetRequest.builder()
                  .serviceNamespace(ServiceNamespace.SAGEMAKER)
                  .resourceId(deregister.target().resourceId())
                  .scalableDimension(deregister.target().dimension())
                  .build())
          .map(done -> true);
    }
    if (action instanceof ScalingAction.DeletePolicy policy) {
      return context
          .find(
              AutoScalingOperations.DELETE_POLICY,
              DeleteScalingPolicyRequest.builder()
                  .serviceNamespace(ServiceNamespace.SAGEMAKER)
                  .resourceId(policy.target().resourceId())
                  .scalableDimension(policy.target().dimension())
                  .policyName(policy.policyName())
                  .build())
          .map(done -> true);
    }
    if (action instanceof ScalingAction.DeleteSchedule schedule) {
      return context
          .find(
              AutoScalingOperations.DELETE_ACTION,
              DeleteScheduledActionRequest.builder()
                  .serviceNamespace(ServiceNamespace.SAGEMAKER)
                  .resourceId(schedule.target().resourceId())
                  .scalableDimension(schedule.target().dimension())
                  .scheduledActionName(schedule.actionName())
                  .build())
          .map(done -> true);
    }
    return AlarmExecutor.delete(context, ((ScalingAction.DeleteAlarm) action).alarmName());
  }
}
