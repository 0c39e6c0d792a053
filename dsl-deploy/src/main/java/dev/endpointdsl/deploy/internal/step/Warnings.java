package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Severity;
import dev.endpointdsl.Violation;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.Fallback;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.Model;
import java.util.List;
import java.util.stream.Stream;

/** The warnings of a deployment and its configuration. */
final class Warnings {

  private Warnings() {}

  /**
   * Refuses warnings, also those of fallbacks, if the deployer does.
   *
   * @throws InvalidConfigException if there are warnings that the deployer refuses
   */
  static void throwIfRefused(DeploymentContext context, Deployment deployment) {
    if (!context.refusesWarnings()) {
      return;
    }
    InvalidConfigException.throwIfInvalid(
        "EndpointConfig", deployment.config().violations(), Severity.WARN);
    InvalidConfigException.throwIfInvalid("Deployment", deployment.violations(), Severity.WARN);
    for (Model model : deployment.models()) {
      InvalidConfigException.throwIfInvalid("Model", model.violations(), Severity.WARN);
    }
    for (InferenceComponent component : deployment.inferenceComponents()) {
      InvalidConfigException.throwIfInvalid(
          "InferenceComponent", component.violations(), Severity.WARN);
    }
    for (Fallback fallback : deployment.fallbacks()) {
      InvalidConfigException.throwIfInvalid(
          "EndpointConfig with " + fallback.instanceType(),
          fallback.config().violations(),
          Severity.WARN);
    }
  }

  /** Reports the warnings. */
  static void report(DeploymentContext context, Deployment deployment) {
    deployment.config().violations().forEach(context::warn);
    if (deployment.fallback().isEmpty()) {
      ofParts(deployment).forEach(context::warn);
    }
  }

  /** Returns the warnings of everything but the configuration. */
  static List<Violation> ofParts(Deployment deployment) {
    return Stream.of(
            deployment.models().stream().flatMap(model -> model.violations().stream()),
            deployment.inferenceComponents().stream()
                .flatMap(
                    component ->
                        Stream.concat(
                            component.violations().stream(),
                            deployment.updateViolations(component).stream())),
            deployment.violations().stream())
        .flatMap(violations -> violations)
        .toList();
  }
}
