package dev.endpointdsl.testkit.internal.endpoint;

import dev.endpointdsl.Rule;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.DeploymentRule;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;
import dev.endpointdsl.testkit.internal.state.DeployedVariant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a way to deploy goes with what is deployed: how large a part of the fleet moves
 * at a time, and for which fleets there is such a way at all.
 *
 * @param accepted rules whose violations are let through
 */
public record GuardrailCheck(Set<Rule> accepted) {

  private static final String PERCENT = "CAPACITY_PERCENT";
  private static final int HALF = 50;
  private static final int LEAST_LINEAR = 10;
  private static final int LEAST_ROLLING = 5;

  public GuardrailCheck {
    accepted = Set.copyOf(accepted);
  }

  /**
   * Looks at a deployment.
   *
   * @param policy a deployment configuration without formal errors
   * @param target what is to run
   * @param live what runs now, if anything does
   * @throws ServiceException if the two do not go together
   */
  void throwIfRefused(JsonObject policy, DeployedConfig target, Optional<DeployedConfig> live) {
    JsonObject routing =
        policy.object("BlueGreenUpdatePolicy").object("TrafficRoutingConfiguration");
    step(routing, "CANARY", "CanarySize", DeploymentRule.CANARY_SIZE, 0, target);
    step(
        routing, "LINEAR", "LinearStepSize", DeploymentRule.LINEAR_STEP_SIZE, LEAST_LINEAR, target);
    if (policy.find("RollingUpdatePolicy").isPresent()) {
      rolling(policy.object("RollingUpdatePolicy"), target);
    }
    live.filter(running -> movesInSteps(policy)).ifPresent(running -> named(target, running));
  }

  private void step(
      JsonObject routing,
      String type,
      String member,
      DeploymentRule rule,
      int least,
      DeployedConfig target) {
    boolean isOfType = routing.find("Type").isPresent() && routing.string("Type").equals(type);
    if (isOfType != routing.find(member).isPresent()) {
      throw ServiceException.validation(
          member + " has to be specified if and only if the traffic routing type is " + type + ".");
    }
    if (isOfType) {
      size(routing.object(member), member, rule, least, target);
    }
  }

  private void rolling(JsonObject policy, DeployedConfig target) {
    refuseIf(
        target.variants().size() + target.shadows().size() > 1,
        DeploymentRule.ROLLING_WITH_SEVERAL_VARIANTS,
        "RollingUpdatePolicy is not supported for endpoints with multiple variants");
    refuseIf(
        target.variants().stream().anyMatch(variant -> fleet(variant) == 0),
        DeploymentRule.ROLLING_WITH_SERVERLESS,
        "RollingUpdatePolicy is not supported for serverless endpoints");
    size(
        policy.object("MaximumBatchSize"),
        "MaximumBatchSize",
        DeploymentRule.ROLLING_BATCH_SIZE,
        LEAST_ROLLING,
        target);
  }

  private void size(
      JsonObject size, String member, DeploymentRule rule, int least, DeployedConfig target) {
    long value =
        new BigDecimal(((JsonNumber) size.find("Value").orElseThrow()).literal()).longValue();
    for (DeployedVariant variant : target.variants()) {
      long fleet = size.string("Type").equals(PERCENT) ? 100 : fleet(variant);
      refuseIf(
          fleet > 0 && (value * 100 > fleet * HALF || value * 100 < fleet * least),
          rule,
          member + " has to be " + least + " to 50 percent of the capacity of " + variant.name());
    }
  }

  /** The instances of a variant; none if it is serverless. */
  private static long fleet(DeployedVariant variant) {
    return variant.state().find("DesiredInstanceCount").isPresent()
        ? variant.state().number("DesiredInstanceCount")
        : 0;
  }

  private static boolean movesInSteps(JsonObject policy) {
    JsonObject routing =
        policy.object("BlueGreenUpdatePolicy").object("TrafficRoutingConfiguration");
    return policy.find("RollingUpdatePolicy").isPresent()
        || routing.find("CanarySize").isPresent()
        || routing.find("LinearStepSize").isPresent();
  }

  private static void named(DeployedConfig target, DeployedConfig live) {
    List<String> names = live.variants().stream().map(DeployedVariant::name).toList();
    if (target.variants().stream().map(DeployedVariant::name).noneMatch(names::contains)) {
      throw ServiceException.validation(
          "The endpoint configuration has none of the endpoint's variants: " + names + ".");
    }
  }

  private void refuseIf(boolean isBroken, DeploymentRule rule, String message) {
    if (isBroken && !accepted.contains(rule)) {
      throw ServiceException.validation(message + ". [" + rule.id() + "]");
    }
  }
}
