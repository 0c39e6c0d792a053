package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.model.CapacityPolicy;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.Fallback;
import java.util.Optional;
import java.util.stream.Collectors;

/** Renders what a deployment does if there are too few instances, for a plan. */
final class CapacityPolicyText {

  private CapacityPolicyText() {}

  /**
   * Returns the attempts: {@code without capacity: again after 600 s, then ml.m5.2xlarge as churn-
   * k3yqzj5m2abc}; empty if the deployment fails.
   */
  static Optional<String> of(Deployment deployment) {
    CapacityPolicy policy = deployment.capacityPolicy();
    if (deployment.fallback().isPresent()
        || (policy.retries() == 0 && deployment.fallbacks().isEmpty())) {
      return Optional.empty();
    }
    String again =
        policy.retries() == 0
            ? ""
            : "again after "
                + policy.pause().toSeconds()
                + " s"
                + (policy.retries() == 1 ? "" : ", up to " + policy.retries() + " times");
    String others =
        deployment.fallbacks().stream()
            .map(Fallback::toString)
            .collect(Collectors.joining(", then "));
    String then = again.isEmpty() || others.isEmpty() ? "" : ", then ";
    return Optional.of("without capacity: " + again + then + others);
  }
}
