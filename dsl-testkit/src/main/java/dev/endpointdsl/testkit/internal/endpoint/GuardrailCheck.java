package dev.endpointdsl.testkit.internal.endpoint;

import dev.endpointdsl.Rule;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.DeploymentConfig;
import dev.endpointdsl.sagemaker.DeploymentGuardrails;
import dev.endpointdsl.sagemaker.DeploymentGuardrails.Breach;
import dev.endpointdsl.sagemaker.DeploymentGuardrails.Capacity;
import dev.endpointdsl.sagemaker.DeploymentRule;
import dev.endpointdsl.sagemaker.EndpointUpdate;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;
import dev.endpointdsl.testkit.internal.state.DeployedVariant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Refuses deployment configurations that break a guardrail for the variants that are deployed.
 *
 * @param accepted the rules whose violations are accepted
 */
public record GuardrailCheck(Set<Rule> accepted) {

  /** Copies the rules. */
  public GuardrailCheck {
    accepted = Set.copyOf(accepted);
  }

  /**
   * Checks a deployment.
   *
   * @param policy the deployment configuration, which was validated
   * @param target the configuration that is deployed
   * @param live the configuration that runs, if any
   * @throws ServiceException if the deployment breaks a guardrail
   */
  void throwIfRefused(JsonObject policy, DeployedConfig target, Optional<DeployedConfig> live) {
    DeploymentConfig config = typed(policy);
    List<Capacity> variants = target.variants().stream().map(GuardrailCheck::capacity).toList();
    DeploymentGuardrails.check(config, variants, target.shadows().size()).stream()
        .filter(breach -> !accepted.contains(breach.rule()))
        .findFirst()
        .ifPresent(
            breach -> {
              throw ServiceException.validation(
                  message(breach, target) + ". [" + breach.rule().id() + "]");
            });
    live.filter(running -> movesInSteps(config)).ifPresent(running -> requireName(target, running));
  }

  /** Only requests are read from JSON, so that the policy becomes a member of one. */
  private static DeploymentConfig typed(JsonObject policy) {
    return EndpointUpdate.fromJson(JsonObject.EMPTY.with("DeploymentConfig", policy.withoutNulls()))
        .deploymentConfig()
        .orElseThrow();
  }

  private static Capacity capacity(DeployedVariant variant) {
    OptionalInt instances =
        variant.desiredInstances().map(OptionalInt::of).orElse(OptionalInt.empty());
    return new Capacity(variant.name(), instances, variant.isServerless());
  }

  private static String message(Breach breach, DeployedConfig target) {
    return switch (breach.rule()) {
      case CANARY_SIZE -> size("CanarySize", breach, target);
      case LINEAR_STEP_SIZE -> size("LinearStepSize", breach, target);
      case ROLLING_BATCH_SIZE -> size("MaximumBatchSize", breach, target);
      case ROLLING_WITH_SERVERLESS ->
          "RollingUpdatePolicy is not supported for serverless endpoints";
      case ROLLING_WITH_SEVERAL_VARIANTS ->
          "RollingUpdatePolicy is not supported for endpoints with multiple variants";
      case GUARDRAILS_WITH_INFERENTIA_1 -> DeploymentRule.GUARDRAILS_WITH_INFERENTIA_1.why();
    };
  }

  private static String size(String member, Breach breach, DeployedConfig target) {
    String variants =
        breach
            .capacity()
            .map(Capacity::variant)
            .orElseGet(
                () ->
                    target.variants().stream()
                        .map(DeployedVariant::name)
                        .collect(Collectors.joining(", ")));
    return member
        + " must be "
        + DeploymentGuardrails.minPercent(breach.rule())
        + " to "
        + DeploymentGuardrails.MAX_PERCENT
        + " percent of the capacity of "
        + variants;
  }

  private static boolean movesInSteps(DeploymentConfig config) {
    boolean inSteps =
        config
            .blueGreenUpdatePolicy()
            .map(policy -> policy.trafficRoutingConfiguration())
            .filter(traffic -> traffic.canarySize().or(traffic::linearStepSize).isPresent())
            .isPresent();
    return inSteps || config.rollingUpdatePolicy().isPresent();
  }

  /** Traffic is shifted from a variant to the one with the same name. */
  private static void requireName(DeployedConfig target, DeployedConfig live) {
    List<String> names = live.variants().stream().map(DeployedVariant::name).toList();
    if (target.variants().stream().map(DeployedVariant::name).noneMatch(names::contains)) {
      throw ServiceException.validation(
          "The endpoint configuration has none of the endpoint's variants: " + names + ".");
    }
  }
}
