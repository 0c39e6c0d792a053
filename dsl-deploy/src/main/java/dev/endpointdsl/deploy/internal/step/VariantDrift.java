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

/** Finds what an update would change back of what scaling or operators have set. */
final class VariantDrift {

  private static final float DEFAULT_WEIGHT = 1;

  private VariantDrift() {}

  static List<PlannedReset> of(Deployment deployment, EndpointConfig live, EndpointSnapshot seen) {
    Map<String, ProductionVariant> deployed = byName(live);
    Map<String, ProductionVariant> wanted = byName(deployment.config());
    List<PlannedReset> resets = new ArrayList<>();
    for (VariantStatus variant : seen.variants()) {
      ProductionVariant before = deployed.get(variant.name());
      ProductionVariant after = wanted.get(variant.name());
      if (before != null && after != null) {
        count(deployment, variant, before, after).ifPresent(resets::add);
        weight(deployment, variant, before, after).ifPresent(resets::add);
      }
    }
    return resets;
  }

  /** Traffic is moved between variants of the same name. */
  static List<String> lostVariants(Deployment deployment, EndpointConfig live) {
    Map<String, ProductionVariant> wanted = byName(deployment.config());
    if (deployment.deploymentConfig().isEmpty()
        || byName(live).keySet().stream().anyMatch(wanted::containsKey)) {
      return List.of();
    }
    return List.of(
        "No variant keeps its name: guardrails need the same variant names before and after.");
  }

  /** The service has no way back from instances. */
  static List<String> toServerless(Deployment deployment, EndpointConfig live) {
    return isServerless(deployment.config()) && !isServerless(live)
        ? List.of(
            "SageMaker refuses to switch an endpoint from instances to serverless:"
                + " it has to be deleted and created again, or deployed under another name.")
        : List.of();
  }

  private static boolean isServerless(EndpointConfig config) {
    return config.productionVariants().stream().anyMatch(v -> v.serverlessConfig().isPresent());
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
