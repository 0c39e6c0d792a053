package dev.endpointdsl.autoscaling.sagemaker;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Violations;
import dev.endpointdsl.autoscaling.ScalableDimension;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules for a target and its resource. */
final class ResourceMatchRules {

  /** Not {@code ml.trn1}. */
  private static final Pattern BURSTABLE = Pattern.compile("ml\\.t[0-9].*");

  private ResourceMatchRules() {}

  static @Nullable Violations check(
      ScaledTarget scaled, boolean isComplete, @Nullable Violations before) {
    Violations found = bounds(scaled, before);
    if (scaled.resource().isEmpty()) {
      return isComplete ? absent(scaled, found) : found;
    }
    ScalableResource resource = scaled.resource().get();
    found = compute(scaled, resource, found);
    found = zero(scaled, found);
    found = burstable(scaled, resource, found);
    return capacity(scaled, resource, found);
  }

  private static Violations absent(ScaledTarget scaled, @Nullable Violations found) {
    return scaled
        .at(found, "resourceId", "ResourceId")
        .broken(
            ScalingPartsRule.RESOURCE_NOT_DEPLOYED,
            "\"" + scaled.target().part().resourceId() + "\" is no resource of the deployment");
  }

  private static @Nullable Violations bounds(ScaledTarget scaled, @Nullable Violations before) {
    Violations found = before;
    if (scaled.target().part().minCapacity().isEmpty()) {
      found =
          scaled
              .at(found, "minCapacity", "MinCapacity")
              .broken(ScalingPartsRule.BOUND_MISSING, "is not set");
    }
    return scaled.target().part().maxCapacity().isEmpty()
        ? scaled
            .at(found, "maxCapacity", "MaxCapacity")
            .broken(ScalingPartsRule.BOUND_MISSING, "is not set")
        : found;
  }

  private static @Nullable Violations compute(
      ScaledTarget scaled, ScalableResource resource, @Nullable Violations found) {
    Optional<ScalableDimension> dimension = scaled.target().part().scalableDimension();
    boolean instances =
        dimension
            .filter(ScalableDimension.SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT::equals)
            .isPresent();
    boolean concurrency =
        dimension
            .filter(ScalableDimension.SAGEMAKER_VARIANT_DESIRED_PROVISIONED_CONCURRENCY::equals)
            .isPresent();
    boolean serverless = scaled.isA(ScalableResource.Kind.SERVERLESS_VARIANT);
    if ((instances && serverless) || (concurrency && resource.hasInstances())) {
      return dimension(
          scaled,
          found,
          ScalingPartsRule.DIMENSION_OF_OTHER_COMPUTE,
          serverless
              ? "is that of instances, and the variant is serverless"
              : "is that of serverless variants, and the variant runs on instances");
    }
    if (concurrency && serverless && resource.initialCapacity().isEmpty()) {
      return dimension(
          scaled,
          found,
          ScalingPartsRule.NO_PROVISIONED_CONCURRENCY,
          "is provisioned concurrency, and the variant has none");
    }
    return instances && scaled.isA(ScalableResource.Kind.COMPONENT_VARIANT)
        ? dimension(
            scaled,
            found,
            ScalingPartsRule.COMPONENT_VARIANT_SCALED,
            "is the number of instances, which follow the inference components")
        : found;
  }

  private static Violations dimension(
      ScaledTarget scaled, @Nullable Violations found, Rule rule, String problem) {
    return scaled.at(found, "scalableDimension", "ScalableDimension").broken(rule, problem);
  }

  private static @Nullable Violations zero(ScaledTarget scaled, @Nullable Violations found) {
    return scaled.reachesZero() && scaled.isA(ScalableResource.Kind.REAL_TIME_VARIANT)
        ? scaled
            .at(found, "minCapacity", "MinCapacity")
            .broken(
                ScalingPartsRule.ZERO_ON_VARIANT, "0 leaves a real-time variant without instances")
        : found;
  }

  private static @Nullable Violations burstable(
      ScaledTarget scaled, ScalableResource resource, @Nullable Violations found) {
    Optional<String> burstable =
        resource.instanceTypes().stream()
            .filter(type -> BURSTABLE.matcher(type).matches())
            .findFirst();
    Rule rule =
        resource.instanceTypes().size() > 1
            ? ScalingPartsRule.BURSTABLE_POOL
            : ScalingPartsRule.BURSTABLE_TYPE;
    return burstable.isEmpty()
        ? found
        : scaled
            .at(found, "resourceId", "ResourceId")
            .broken(rule, "has instances of type " + burstable.get() + ", which is burstable");
  }

  private static @Nullable Violations capacity(
      ScaledTarget scaled, ScalableResource resource, @Nullable Violations before) {
    Optional<Integer> min = scaled.target().part().minCapacity();
    Optional<Integer> max = scaled.target().part().maxCapacity();
    Optional<Integer> limit = resource.maxConcurrency();
    Violations found = before;
    if (max.isPresent() && limit.isPresent() && max.get() > limit.get()) {
      found =
          scaled
              .at(found, "maxCapacity", "MaxCapacity")
              .broken(
                  ScalingPartsRule.MAX_OVER_MAX_CONCURRENCY,
                  max.get() + " is more than the variant's maxConcurrency, " + limit.get());
    }
    Optional<Integer> copies = resource.maxCopies();
    if (max.isPresent() && copies.isPresent() && max.get() > copies.get()) {
      found =
          scaled
              .at(found, "maxCapacity", "MaxCapacity")
              .broken(
                  ScalingPartsRule.MAX_OVER_FIXED_INSTANCES,
                  max.get()
                      + " is more than the copies that the variant's instances have room for, "
                      + copies.get());
    }
    Optional<Integer> initial = resource.initialCapacity();
    if (initial.isPresent() && min.isPresent() && initial.get() < min.get()) {
      return outside(scaled, found, "minCapacity", min.get() + " is more than", initial.get());
    }
    return initial.isPresent() && max.isPresent() && initial.get() > max.get()
        ? outside(scaled, found, "maxCapacity", max.get() + " is less than", initial.get())
        : found;
  }

  private static Violations outside(
      ScaledTarget scaled, @Nullable Violations found, String member, String bound, int initial) {
    return scaled
        .at(found, member, member.equals("minCapacity") ? "MinCapacity" : "MaxCapacity")
        .broken(
            ScalingPartsRule.INITIAL_CAPACITY_OUTSIDE_BOUNDS,
            bound + " the resource's initial capacity, " + initial);
  }
}
