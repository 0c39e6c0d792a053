package dev.endpointdsl.deploy.autoscaling.internal.live;

import software.amazon.awssdk.services.applicationautoscaling.model.PutScalingPolicyRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.RegisterScalableTargetRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalableTarget;

/**
 * The resource and the dimension that identify a scalable target.
 *
 * @param resourceId the resource, {@code endpoint/churn/variant/blue}
 * @param dimension the scalable dimension, {@code sagemaker:variant:DesiredInstanceCount}
 */
public record TargetKey(String resourceId, String dimension) implements Comparable<TargetKey> {

  /** Returns the key of a target to register. */
  public static TargetKey of(RegisterScalableTargetRequest target) {
    return new TargetKey(target.resourceId(), target.scalableDimensionAsString());
  }

  /** Returns the key of a target that is described. */
  public static TargetKey of(ScalableTarget target) {
    return new TargetKey(target.resourceId(), target.scalableDimensionAsString());
  }

  /** Returns the key of the target of a policy. */
  public static TargetKey of(PutScalingPolicyRequest policy) {
    return new TargetKey(policy.resourceId(), policy.scalableDimensionAsString());
  }

  /** Returns the resource id of a variant. */
  public static String variantId(String endpointName, String variantName) {
    return "endpoint/" + endpointName + "/variant/" + variantName;
  }

  /** Returns the resource id of an inference component. */
  public static String componentId(String componentName) {
    return "inference-component/" + componentName;
  }

  /** Checks whether the resource is a variant. */
  public boolean isVariant() {
    return resourceId.startsWith("endpoint/");
  }

  /** Returns the name of the variant or inference component. */
  public String resourceName() {
    return resourceId.substring(resourceId.lastIndexOf('/') + 1);
  }

  /** Orders targets by resource, then by dimension. */
  @Override
  public int compareTo(TargetKey other) {
    int order = resourceId.compareTo(other.resourceId);
    return order == 0 ? dimension.compareTo(other.dimension) : order;
  }
}
