package dev.endpointdsl.testkit.internal.endpoint;

import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;
import dev.endpointdsl.testkit.internal.state.DeployedVariant;
import dev.endpointdsl.testkit.internal.state.ScalableTargets;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Refuses updates from one kind of configuration to another.
 *
 * @param targets the variants that are registered with Application Auto Scaling
 */
record UpdateCheck(ScalableTargets targets) {

  private static final String ASYNC = "AsyncInferenceConfig";

  /**
   * Checks an update.
   *
   * @param endpoint the name of the endpoint
   * @param live the configuration that runs
   * @param target the configuration that is deployed
   * @throws ServiceException if the service refuses the update
   */
  void throwIfRefused(String endpoint, DeployedConfig live, DeployedConfig target) {
    throwIfBecomesServerless(live, target);
    throwIfBecomesRealTime(live, target);
    live.variants().forEach(variant -> throwIfGetsInstances(variant, target));
    throwIfTargetsChange(endpoint, live, target);
  }

  private static void throwIfBecomesServerless(DeployedConfig live, DeployedConfig target) {
    if (target.isServerless() && !live.isServerless()) {
      throw ServiceException.validation(
          "An endpoint that runs on instances cannot be updated to a serverless one.");
    }
  }

  private static void throwIfBecomesRealTime(DeployedConfig live, DeployedConfig target) {
    if (live.extras().find(ASYNC).isPresent() && target.extras().find(ASYNC).isEmpty()) {
      throw ServiceException.validation(
          "The AsyncInferenceConfig parameter cannot be removed from this endpoint");
    }
  }

  /** A serverless variant can only be replaced by instances under another name. */
  private static void throwIfGetsInstances(DeployedVariant live, DeployedConfig target) {
    Optional<DeployedVariant> next = target.variant(live.name());
    if (live.isServerless() && next.isPresent() && !next.get().isServerless()) {
      throw ServiceException.validation(
          "The serverless variant \""
              + live.name()
              + "\" cannot be updated to instances; use another variant name.");
    }
  }

  private void throwIfTargetsChange(String endpoint, DeployedConfig live, DeployedConfig target) {
    String changed =
        live.variants().stream()
            .filter(variant -> targets.contains(endpoint, variant.name()))
            .filter(variant -> !keepsInstanceTypes(variant, target))
            .map(DeployedVariant::name)
            .collect(Collectors.joining(", "));
    if (!changed.isEmpty()) {
      throw ServiceException.validation(
          "The variant(s) \""
              + changed
              + "\" must be deregistered as scalable targets with AWS Auto Scaling before they can"
              + " be removed or have their instance type updated.");
    }
  }

  private static boolean keepsInstanceTypes(DeployedVariant live, DeployedConfig target) {
    return target
        .variant(live.name())
        .filter(variant -> variant.instanceTypes().equals(live.instanceTypes()))
        .isPresent();
  }
}
