package dev.endpointdsl.sagemaker;

import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import org.jspecify.annotations.Nullable;

/** Rules for the settings of managed scaling. */
final class ScalingRules {

  private ScalingRules() {}

  static @Nullable Violations check(
      EndpointConfig config, VariantKind kind, int index, @Nullable Violations found) {
    ManagedInstanceScaling scaling = kind.first(config).get(index).managedInstanceScaling;
    if (scaling == null) {
      return found;
    }
    Violations sofar = initialCount(config, kind, index, scaling, found);
    ScaleInPolicy policy = scaling.scaleInPolicy;
    return policy == null ? sofar : scaleIn(config, kind, index, policy, sofar);
  }

  /** Contradictory bounds violate {@link SageMakerRule#MIN_INSTANCES_OVER_MAX} instead. */
  private static @Nullable Violations initialCount(
      EndpointConfig config,
      VariantKind kind,
      int index,
      ManagedInstanceScaling scaling,
      @Nullable Violations found) {
    Integer count = kind.first(config).get(index).initialInstanceCount;
    if (count == null || ManagedInstanceScalingStatus.DISABLED.value().equals(scaling.status)) {
      return found;
    }
    Integer min = scaling.minInstanceCount;
    Integer max = scaling.maxInstanceCount;
    if (min != null && max != null && min > max) {
      return found;
    }
    boolean outside = (min != null && count < min) || (max != null && count > max);
    return outside
        ? kind.at(found, config, index)
            .at("initialInstanceCount", "InitialInstanceCount")
            .broken(
                SageMakerRule.INITIAL_COUNT_OUTSIDE_SCALING,
                count + " is not within the bounds of managedInstanceScaling, " + bounds(min, max))
        : found;
  }

  private static String bounds(@Nullable Integer min, @Nullable Integer max) {
    if (min == null) {
      return "at most " + max;
    }
    return max == null ? "at least " + min : min + " to " + max;
  }

  private static @Nullable Violations scaleIn(
      EndpointConfig config,
      VariantKind kind,
      int index,
      ScaleInPolicy policy,
      @Nullable Violations before) {
    if (!ScaleInStrategy.IDLE_RELEASE.value().equals(policy.strategy)) {
      return before;
    }
    Violations found = before;
    if (policy.maximumStepSize != null) {
      found =
          ignored(
              atScaleInPolicy(config, kind, index, found).at("maximumStepSize", "MaximumStepSize"));
    }
    if (policy.cooldownInMinutes != null) {
      found =
          ignored(
              atScaleInPolicy(config, kind, index, found)
                  .at("cooldownInMinutes", "CooldownInMinutes"));
    }
    return found;
  }

  private static ViolationBuilder atScaleInPolicy(
      EndpointConfig config, VariantKind kind, int index, @Nullable Violations found) {
    return kind.at(found, config, index)
        .at("managedInstanceScaling", "ManagedInstanceScaling")
        .at("scaleInPolicy", "ScaleInPolicy");
  }

  private static Violations ignored(ViolationBuilder violation) {
    return violation.broken(
        SageMakerRule.CONSOLIDATION_SETTING_IGNORED,
        "has no effect with the IDLE_RELEASE strategy");
  }
}
