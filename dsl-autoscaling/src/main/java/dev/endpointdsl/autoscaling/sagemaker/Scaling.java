package dev.endpointdsl.autoscaling.sagemaker;

import dev.endpointdsl.Violation;
import dev.endpointdsl.autoscaling.ScalableDimension;
import dev.endpointdsl.autoscaling.ScalableTarget;
import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.autoscaling.ScheduledAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scaling of one resource: a target with its policies, scheduled actions and alarms. Begin with
 * {@link #of}, {@link #ofProvisionedConcurrency} or {@link #ofInferenceComponent}.
 */
public final class Scaling {

  private final ScalableTarget target;
  private final List<ScalingPolicy> policies;
  private final List<ScheduledAction> scheduledActions;
  private final List<ScalingAlarm> alarms;

  Scaling(
      ScalableTarget target,
      List<ScalingPolicy> policies,
      List<ScheduledAction> scheduledActions,
      List<ScalingAlarm> alarms) {
    this.target = target;
    this.policies = List.copyOf(policies);
    this.scheduledActions = List.copyOf(scheduledActions);
    this.alarms = List.copyOf(alarms);
  }

  /**
   * Begins the scaling of the instances of a variant.
   *
   * @param endpointName the name of the endpoint
   * @param variantName the name of the variant
   */
  public static NeedsBounds<VariantScaling> of(String endpointName, String variantName) {
    ResourceScaling scaled =
        new ResourceScaling(
            ResourceIds.variant(endpointName, variantName),
            ScalableDimension.SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT);
    return (min, max) ->
        new VariantScaling(endpointName, variantName, PartialScaling.between(scaled, min, max));
  }

  /**
   * Begins the scaling of the provisioned concurrency of a serverless variant.
   *
   * @param endpointName the name of the endpoint
   * @param variantName the name of the variant
   */
  public static NeedsBounds<ConcurrencyScaling> ofProvisionedConcurrency(
      String endpointName, String variantName) {
    ResourceScaling scaled =
        new ResourceScaling(
            ResourceIds.variant(endpointName, variantName),
            ScalableDimension.SAGEMAKER_VARIANT_DESIRED_PROVISIONED_CONCURRENCY);
    return (min, max) -> new ConcurrencyScaling(PartialScaling.between(scaled, min, max));
  }

  /**
   * Begins the scaling of the copies of an inference component.
   *
   * @param componentName the name of the component
   */
  public static NeedsBounds<ComponentScaling> ofInferenceComponent(String componentName) {
    ResourceScaling scaled =
        new ResourceScaling(
            ResourceIds.component(componentName),
            ScalableDimension.SAGEMAKER_INFERENCE_COMPONENT_DESIRED_COPY_COUNT);
    return (min, max) ->
        new ComponentScaling(componentName, PartialScaling.between(scaled, min, max));
  }

  /** Returns the request for the target. */
  public ScalableTarget target() {
    return target;
  }

  /** Returns the requests for the policies, in the order in which they were added. */
  public List<ScalingPolicy> policies() {
    return policies;
  }

  /** Returns the requests for the scheduled actions, in the order in which they were added. */
  public List<ScheduledAction> scheduledActions() {
    return scheduledActions;
  }

  /** Returns the alarms that call step policies, to be put after the policies. */
  public List<ScalingAlarm> alarms() {
    return alarms;
  }

  /**
   * Returns the violations of the rules that tie the parts to each other and to their resource.
   *
   * @param resources the facts about the resource; none if they are not known
   * @return the violations, ordered by path
   */
  public List<Violation> violations(ScalableResource... resources) {
    return ScalingParts.of(List.of(this), List.of(resources)).violations();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Scaling that
        && target.equals(that.target)
        && policies.equals(that.policies)
        && scheduledActions.equals(that.scheduledActions)
        && alarms.equals(that.alarms);
  }

  @Override
  public int hashCode() {
    return List.of(target, policies, scheduledActions, alarms).hashCode();
  }

  @Override
  public String toString() {
    return "Scaling(" + target + ", " + policies + ", " + scheduledActions + ", " + alarms + ")";
  }
}
