package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.ProductionVariant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Warns about switches from one configuration to another that the service refuses. */
final class SwitchWarnings {

  private SwitchWarnings() {}

  /** Returns the warnings about switching from the live configuration to the deployment's. */
  static List<String> of(Deployment deployment, EndpointConfig live) {
    List<String> warnings = new ArrayList<>();
    if (deployment.deploymentConfig().isPresent() && !keepsVariant(live, deployment.config())) {
      warnings.add(
          "No variant keeps its name, but guardrails need the same variant names before and after.");
    }
    if (isServerless(deployment.config()) && !isServerless(live)) {
      warnings.add(
          "SageMaker refuses to switch an endpoint from instances to serverless: the endpoint must"
              + " be deleted and created again, or deployed under another name.");
    }
    if (live.asyncInferenceConfig().isPresent()
        && deployment.config().asyncInferenceConfig().isEmpty()) {
      warnings.add(
          "SageMaker refuses to remove AsyncInferenceConfig from an endpoint: keep it, deploy under"
              + " another endpoint name, or delete the endpoint and create it again.");
    }
    for (ProductionVariant variant : deployment.config().productionVariants()) {
      live.productionVariants().stream()
          .filter(before -> before.variantName().equals(variant.variantName()))
          .findFirst()
          .ifPresent(
              before -> warnings.addAll(ofVariant(before, variant, isScaled(deployment, variant))));
    }
    return warnings;
  }

  /** Checks whether a part scales a variant; its part deployer deregisters the target. */
  private static boolean isScaled(Deployment deployment, ProductionVariant variant) {
    return deployment.parts().stream()
        .anyMatch(part -> part.scaledVariants().contains(variant.variantName()));
  }

  private static List<String> ofVariant(
      ProductionVariant before, ProductionVariant after, boolean isScaled) {
    String name = after.variantName();
    if (before.serverlessConfig().isPresent() && after.serverlessConfig().isEmpty()) {
      return List.of(
          "SageMaker refuses to switch the serverless variant "
              + name
              + " to instances under the same name: give the variant another name.");
    }
    return isScaled
            || instanceTypes(before).equals(instanceTypes(after))
            || instanceTypes(after).isEmpty()
        ? List.of()
        : List.of(
            "The instance type of the variant "
                + name
                + " changes, which SageMaker refuses while a scalable target is registered for it:"
                + " deregister the target with Application Auto Scaling before the deployment, and"
                + " register it again afterwards.");
  }

  private static Set<String> instanceTypes(ProductionVariant variant) {
    Set<String> types = new HashSet<>();
    variant.instanceTypeAsString().ifPresent(types::add);
    variant.instancePools().forEach(pool -> types.add(pool.instanceTypeAsString()));
    return types;
  }

  private static boolean keepsVariant(EndpointConfig live, EndpointConfig wanted) {
    Set<String> names =
        wanted.productionVariants().stream()
            .map(ProductionVariant::variantName)
            .collect(Collectors.toSet());
    return live.productionVariants().stream()
        .anyMatch(variant -> names.contains(variant.variantName()));
  }

  private static boolean isServerless(EndpointConfig config) {
    return config.productionVariants().stream().anyMatch(v -> v.serverlessConfig().isPresent());
  }
}
