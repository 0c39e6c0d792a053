package dev.endpointdsl.sagemaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The limits that deployment guardrails set for the variants of an endpoint: the share of a fleet
 * that moves at a time, and the fleets that are not deployed batch by batch.
 */
public final class DeploymentGuardrails {

  /** The maximum share of a variant's instances that moves at a time, in percent. */
  public static final int MAX_PERCENT = 50;

  private final List<Capacity> variants;
  private final List<Breach> breaches = new ArrayList<>();

  private DeploymentGuardrails(List<Capacity> variants) {
    this.variants = variants;
  }

  /**
   * The capacity that a deployment moves.
   *
   * @param variant the name of the variant
   * @param instances the number of instances; empty if the variant is serverless or if the number
   *     is not known, so that sizes in instances are not checked
   * @param serverless whether the variant is serverless
   */
  public record Capacity(String variant, OptionalInt instances, boolean serverless) {}

  /**
   * A guardrail that a deployment configuration breaks.
   *
   * @param rule the rule of the guardrail
   * @param size the size that is out of bounds; empty for a guardrail that limits no size
   * @param capacity the variant the size is out of bounds for; empty if it is for every variant
   */
  public record Breach(
      DeploymentRule rule, Optional<CapacitySize> size, Optional<Capacity> capacity) {}

  /**
   * Checks a deployment configuration.
   *
   * @param config a configuration that has its required members
   * @param variants the production variants
   * @param shadows the number of shadow variants
   * @return the broken guardrails; empty if there are none
   */
  public static List<Breach> check(DeploymentConfig config, List<Capacity> variants, int shadows) {
    DeploymentGuardrails guardrails = new DeploymentGuardrails(List.copyOf(variants));
    config.blueGreenUpdatePolicy().ifPresent(guardrails::blueGreen);
    config.rollingUpdatePolicy().ifPresent(policy -> guardrails.rolling(policy, shadows));
    return List.copyOf(guardrails.breaches);
  }

  /** Returns the minimum share of a variant's instances in percent; 0 if the rule sets none. */
  public static int minPercent(DeploymentRule rule) {
    return switch (rule) {
      case LINEAR_STEP_SIZE -> 10;
      case ROLLING_BATCH_SIZE -> 5;
      default -> 0;
    };
  }

  private void blueGreen(BlueGreenUpdatePolicy policy) {
    TrafficRoutingConfig traffic = policy.trafficRoutingConfiguration();
    traffic.canarySize().ifPresent(size -> size(DeploymentRule.CANARY_SIZE, size));
    traffic.linearStepSize().ifPresent(size -> size(DeploymentRule.LINEAR_STEP_SIZE, size));
  }

  private void rolling(RollingUpdatePolicy policy, int shadows) {
    size(DeploymentRule.ROLLING_BATCH_SIZE, policy.maximumBatchSize());
    if (variants.stream().anyMatch(Capacity::serverless)) {
      add(DeploymentRule.ROLLING_WITH_SERVERLESS);
    }
    if (variants.size() + shadows > 1) {
      add(DeploymentRule.ROLLING_WITH_SEVERAL_VARIANTS);
    }
  }

  private void size(DeploymentRule rule, CapacitySize size) {
    if (CapacitySizeType.CAPACITY_PERCENT.value().equals(size.typeAsString())) {
      if (isOutside(rule, size, 100)) {
        breaches.add(new Breach(rule, Optional.of(size), Optional.empty()));
      }
      return;
    }
    variants.stream()
        .filter(variant -> isOutside(rule, size, variant.instances().orElse(0)))
        .map(variant -> new Breach(rule, Optional.of(size), Optional.of(variant)))
        .forEach(breaches::add);
  }

  /** A variant without instances has no share that could be too large. */
  private static boolean isOutside(DeploymentRule rule, CapacitySize size, int instances) {
    long hundredfold = size.value() * 100L;
    return instances > 0
        && (hundredfold > (long) instances * MAX_PERCENT
            || hundredfold < (long) instances * minPercent(rule));
  }

  private void add(DeploymentRule rule) {
    breaches.add(new Breach(rule, Optional.empty(), Optional.empty()));
  }
}
