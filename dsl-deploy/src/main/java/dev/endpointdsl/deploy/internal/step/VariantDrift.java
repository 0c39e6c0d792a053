package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.VariantStatus;
import dev.endpointdsl.deploy.plan.PlannedReset;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.ProductionVariant;
import dev.endpointdsl.sagemaker.VariantPropertyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the variant properties that autoscaling or an operator changed, and an update resets. */
final class VariantDrift {

  private static final float DEFAULT_WEIGHT = 1;

  private VariantDrift() {}

  /**
   * Returns the properties whose value on the endpoint differs from the live configuration and from
   * the wanted one.
   */
  static List<PlannedReset> of(
      Deployment deployment, EndpointConfig live, EndpointSnapshot endpoint) {
    Map<String, ProductionVariant> deployed = byName(live);
    Map<String, ProductionVariant> wanted = byName(deployment.config());
    List<PlannedReset> resets = new ArrayList<>();
    for (VariantStatus variant : endpoint.variants()) {
      ProductionVariant before = deployed.get(variant.name());
      ProductionVariant after = wanted.get(variant.name());
      if (before != null && after != null) {
        count(deployment, variant, before, after).ifPresent(resets::add);
        weight(deployment, variant, before, after).ifPresent(resets::add);
      }
    }
    return resets;
  }

  private static Optional<PlannedReset> count(
      Deployment deployment,
      VariantStatus variant,
      ProductionVariant before,
      ProductionVariant after) {
    return reset(
        deployment,
        variant,
        VariantPropertyType.DESIRED_INSTANCE_COUNT,
        variant.desiredInstanceCount(),
        before.initialInstanceCount().orElse(null),
        after.initialInstanceCount().orElse(null));
  }

  private static Optional<PlannedReset> weight(
      Deployment deployment,
      VariantStatus variant,
      ProductionVariant before,
      ProductionVariant after) {
    return reset(
        deployment,
        variant,
        VariantPropertyType.DESIRED_WEIGHT,
        variant.desiredWeight(),
        before.initialVariantWeight().orElse(DEFAULT_WEIGHT),
        after.initialVariantWeight().orElse(DEFAULT_WEIGHT));
  }

  private static Optional<PlannedReset> reset(
      Deployment deployment,
      VariantStatus variant,
      VariantPropertyType property,
      @Nullable Object now,
      @Nullable Object before,
      @Nullable Object after) {
    if (now == null || after == null || now.equals(before) || now.equals(after)) {
      return Optional.empty();
    }
    boolean isRetained = deployment.retainedVariantProperties().contains(property);
    return Optional.of(
        new PlannedReset(variant.name(), property, now.toString(), after.toString(), isRetained));
  }

  private static Map<String, ProductionVariant> byName(EndpointConfig config) {
    return config.productionVariants().stream()
        .collect(
            Collectors.toMap(
                ProductionVariant::variantName, Function.identity(), (first, second) -> first));
  }
}
