package dev.endpointdsl.deploy.autoscaling.model;

import dev.endpointdsl.Violation;
import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.autoscaling.sagemaker.ScalingAlarm;
import dev.endpointdsl.autoscaling.sagemaker.ScalingParts;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentPart;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The scaling of an endpoint: of its variants and of its inference components. It describes all of
 * it: a deployment deregisters the targets of variants that it does not scale, and deletes policies
 * and scheduled actions that a scaled target has in addition. What auto scaling changes is kept:
 * the capacity, the bounds that a scheduled action has set, and a suspension.
 */
public final class ScalingPart implements DeploymentPart {

  private static final String VARIANT = "endpoint/";
  private static final String COMPONENT = "inference-component/";

  private final List<Scaling> scalings;

  private ScalingPart(List<Scaling> scalings) {
    this.scalings = List.copyOf(scalings);
    this.scalings.forEach(ScalingPart::throwIfPolicyMissing);
  }

  /**
   * Creates a part.
   *
   * @param scalings the scalings of variants and inference components; none to scale nothing
   * @throws IllegalArgumentException if an alarm calls a policy that its scaling does not have
   */
  public static ScalingPart of(Scaling... scalings) {
    return new ScalingPart(List.of(scalings));
  }

  /**
   * Creates a part.
   *
   * @param scalings the scalings of variants and inference components; none to scale nothing
   * @throws IllegalArgumentException if an alarm calls a policy that its scaling does not have
   */
  public static ScalingPart of(Collection<Scaling> scalings) {
    return new ScalingPart(List.copyOf(scalings));
  }

  private static void throwIfPolicyMissing(Scaling scaling) {
    Set<String> policies =
        scaling.policies().stream().map(ScalingPolicy::policyName).collect(Collectors.toSet());
    for (ScalingAlarm alarm : scaling.alarms()) {
      if (!policies.contains(alarm.policyName())) {
        throw new IllegalArgumentException(
            "The alarm "
                + alarm.alarmName()
                + " calls the policy "
                + alarm.policyName()
                + ", which the scaling of "
                + scaling.target().resourceId()
                + " does not have; add it with stepPolicy(...)");
      }
    }
  }

  /** Returns the scalings. */
  public List<Scaling> scalings() {
    return scalings;
  }

  @Override
  public String name() {
    return "auto scaling";
  }

  @Override
  public List<Violation> violations(Deployment deployment) {
    return ScalingParts.of(scalings, DeployedResources.of(deployment))
        .withAllResources()
        .violations();
  }

  @Override
  public Set<String> scaledVariants() {
    return names(VARIANT);
  }

  @Override
  public Set<String> scaledComponents() {
    return names(COMPONENT);
  }

  private Set<String> names(String kind) {
    return scalings.stream()
        .map(scaling -> scaling.target().resourceId())
        .filter(id -> id.startsWith(kind))
        .map(id -> id.substring(id.lastIndexOf('/') + 1))
        .collect(Collectors.toSet());
  }
}
