package dev.endpointdsl.deploy.model;

import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.sagemaker.DeploymentRules;
import dev.endpointdsl.sagemaker.ResourceTagRules;
import dev.endpointdsl.sagemaker.hosting.HostingRules;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.regions.Region;

/** The violations of a deployment: of its own options, and of its parts against each other. */
final class DeploymentViolations {

  private DeploymentViolations() {}

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
