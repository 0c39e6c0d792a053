package dev.endpointdsl.deploy.model;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.deploy.defaults.DeploymentRequests;
import dev.endpointdsl.sagemaker.DeploymentRules;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.ResourceTagRules;
import dev.endpointdsl.sagemaker.hosting.HostingRules;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.regions.Region;

/** The violations of a deployment: of its own options, and of its parts against each other. */
final class DeploymentViolations {

  private DeploymentViolations() {}

  /**
   * Checks the requests of a deployment, each for itself.
   *
   * @throws InvalidConfigException if the service would refuse one
   */
  static void throwIfInvalid(DeploymentRequests requests) {
    InvalidConfigException.throwIfInvalid("EndpointConfig", requests.config().violations());
    requests
        .models()
        .forEach(model -> InvalidConfigException.throwIfInvalid("Model", model.violations()));
    requests
        .inferenceComponents()
        .forEach(
            component ->
                InvalidConfigException.throwIfInvalid(
                    "InferenceComponent", component.violations()));
  }

  /**
   * Checks a deployment, also with each of its fallbacks.
   *
   * @throws InvalidConfigException if the service would refuse it
   */
  static void throwIfInvalid(Deployment deployment) {
    InvalidConfigException.throwIfInvalid("EndpointUpdate", deployment.update().violations());
    deployment
        .inferenceComponents()
        .forEach(
            component ->
                InvalidConfigException.throwIfInvalid(
                    "InferenceComponentUpdate", ofUpdate(deployment, component)));
    InvalidConfigException.throwIfInvalid("Deployment", deployment.violations());
    deployment
        .fallbacks()
        .forEach(
            fallback ->
                InvalidConfigException.throwIfInvalid(
                    "Deployment with " + fallback.instanceType(),
                    deployment.withFallback(fallback).violations()));
  }

  /** Returns the violations of how an update of a component rolls over its copies. */
  static List<Violation> ofUpdate(Deployment deployment, InferenceComponent component) {
    return deployment.componentDeploymentConfig(component.inferenceComponentName()).isEmpty()
        ? List.of()
        : deployment.update(component).toBuilder()
            .runtimeConfig(component.runtimeConfig())
            .applyMutation(
                update ->
                    component
                        .suppressions()
                        .forEach(each -> update.suppress(each.rule(), each.reason())))
            .build()
            .violations()
            .stream()
            .filter(violation -> violation.path().javaPath().startsWith("deploymentConfig"))
            .toList();
  }

  /** Returns all violations, those of suppressed rules included. */
  static List<Violation> of(Deployment deployment) {
    List<Violation> found = new ArrayList<>();
    deployment
        .deploymentConfig()
        .ifPresent(
            config ->
                found.addAll(
                    Violations.list(
                        DeploymentRules.check(
                            config, deployment.config(), deployment.retainedVariantProperties()))));
    deployment
        .tags()
        .ifPresent(tags -> found.addAll(Violations.list(ResourceTagRules.check(tags))));
    if (!deployment.models().isEmpty() || !deployment.inferenceComponents().isEmpty()) {
      found.addAll(
          HostingRules.check(
              deployment.region().map(Region::id).orElse(null),
              deployment.config(),
              deployment.models(),
              deployment.inferenceComponents()));
    }
    for (DeploymentPart part : deployment.parts()) {
      found.addAll(part.violations(deployment));
    }
    return List.copyOf(found);
  }

  /** Checks whether a deployment suppresses the rule of a violation. */
  static boolean isSuppressed(Violation violation, List<Suppression> suppressions) {
    return suppressions.stream().anyMatch(suppression -> suppression.covers(violation));
  }
}
