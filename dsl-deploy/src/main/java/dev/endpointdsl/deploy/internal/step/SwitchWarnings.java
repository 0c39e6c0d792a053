package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.ProductionVariant;
import java.util.ArrayList;
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
    return warnings;
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
