package dev.endpointdsl.autoscaling.sagemaker;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.autoscaling.ScheduledAction;
import dev.endpointdsl.autoscaling.ServiceNamespace;
import dev.endpointdsl.autoscaling.StepScaling;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The last stage of a scaling, with what all resources have. A stage is immutable: each method
 * returns another one, so that one stage can begin several scalings.
 *
 * @param <S> the stage itself
 */
public abstract class ScalingStage<S> {

  private final PartialScaling parts;

  ScalingStage(PartialScaling parts) {
    this.parts = parts;
  }

  PartialScaling parts() {
    return parts;
  }

  /** Returns this stage with other parts. */
  abstract S with(PartialScaling others);

  /**
   * Adds a policy that changes the capacity in steps. Nothing calls it but alarms: add one with
   * {@link #alarm}.
   *
   * @param policyName the name of the policy, unique for the resource
   * @param steps the steps
   * @throws InvalidConfigException if the service would refuse the policy
   */
  public S stepPolicy(String policyName, StepScaling steps) {
    return with(parts.steps(policyName, steps));
  }

  /**
   * Adds an alarm that calls a step policy. Only the deployment with a client of Amazon CloudWatch
   * puts it.
   *
   * @param alarm the alarm
   */
  public S alarm(ScalingAlarm alarm) {
    return with(parts.with(alarm));
  }

  /**
   * Adds a policy of any kind.
   *
   * @param policy the policy, of the resource that is scaled, with a name that none of its other
   *     policies has
   */
  public S policy(ScalingPolicy policy) {
    return with(parts.with(policy));
  }

  /**
   * Adds a scheduled change of the bounds, in UTC.
   *
   * @param actionName the name of the scheduled action, unique for the resource
   * @param schedule {@code at(yyyy-mm-ddThh:mm:ss)}, {@code rate(value unit)} or {@code cron(...)}
   * @param min the minimum capacity from then on
   * @param max the maximum capacity from then on
   * @throws InvalidConfigException if the service would refuse the scheduled action
   */
  public S schedule(String actionName, String schedule, int min, int max) {
    return schedule(actionName, schedule, min, max, action -> action);
  }

  /**
   * Adds a scheduled change of the bounds, with a time zone or a period.
   *
   * @param actionName the name of the scheduled action, unique for the resource
   * @param schedule {@code at(yyyy-mm-ddThh:mm:ss)}, {@code rate(value unit)} or {@code cron(...)}
   * @param min the minimum capacity from then on
   * @param max the maximum capacity from then on
   * @param more sets further members: {@code action -> action.timezone("Europe/Berlin")}
   * @throws InvalidConfigException if the service would refuse the scheduled action
   */
  public S schedule(
      String actionName,
      String schedule,
      int min,
      int max,
      UnaryOperator<ScheduledAction.Builder> more) {
    ScheduledAction.Builder action =
        ScheduledAction.builder()
            .serviceNamespace(ServiceNamespace.SAGEMAKER)
            .scheduledActionName(actionName)
            .resourceId(parts.scaled().resourceId())
            .scalableDimension(parts.scaled().dimension())
            .schedule(schedule)
            .scalableTargetAction(bounds -> bounds.minCapacity(min).maxCapacity(max));
    return with(parts.with(more.apply(action).build()));
  }

  /**
   * Sets the tags of the target, in place of those set before.
   *
   * @param tags the tags, by key
   */
  public S tags(Map<String, String> tags) {
    return with(parts.withTags(Map.copyOf(tags)));
  }

  /**
   * Builds the scaling.
   *
   * @throws InvalidConfigException if the service would refuse one of the requests, or one of them
   *     beside another
   */
  public Scaling build() {
    Scaling scaling =
        new Scaling(parts.target(), parts.policies(), parts.actions(), parts.alarms());
    InvalidConfigException.throwIfInvalid("Scaling", scaling.violations());
    return scaling;
  }
}
