package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks a deployment configuration against the endpoint configuration that is deployed. */
public final class DeploymentRules {

  private static final int HALF = 50;
  private static final int LEAST_OF_CANARY = 0;
  private static final int LEAST_OF_LINEAR = 10;
  private static final int LEAST_OF_ROLLING = 5;
  private static final String POLICY = "rollingUpdatePolicy";

  private final List<ProductionVariant> variants;
  private final int shadows;
  private final boolean keepsInstances;
  private @Nullable Violations found;

  private DeploymentRules(EndpointConfig deployed, Set<VariantPropertyType> retained) {
    this.variants = deployed.productionVariants();
    this.shadows = deployed.shadowProductionVariants().size();
    this.keepsInstances = retained.contains(VariantPropertyType.DESIRED_INSTANCE_COUNT);
  }

  /**
   * Checks how a deployment is carried out.
   *
   * @param config the deployment configuration
   * @param deployed the endpoint configuration that is deployed
   * @param retained the variant properties that are kept over the update; retained instance counts
   *     are known only to the endpoint, so that absolute sizes are not compared with the
   *     configuration's
   * @return what is wrong, with paths that begin at {@code deploymentConfig}; null for nothing
   */
  public static @Nullable Violations check(
      DeploymentConfig config, EndpointConfig deployed, Set<VariantPropertyType> retained) {
    DeploymentRules rules = new DeploymentRules(deployed, retained);
    rules.config(config);
    return rules.found;
  }

  private void config(DeploymentConfig config) {
    config.blueGreenUpdatePolicy().ifPresent(this::blueGreen);
    config.rollingUpdatePolicy().ifPresent(this::rolling);
    if (variants.stream().anyMatch(DeploymentRules::isInferentia1)) {
      report(DeploymentRule.GUARDRAILS_WITH_INFERENTIA_1, "is not followed on ml.inf1 instances");
    }
  }

  private void blueGreen(BlueGreenUpdatePolicy policy) {
    TrafficRoutingConfig traffic = policy.trafficRoutingConfiguration();
    String[] place = {"blueGreenUpdatePolicy", "trafficRoutingConfiguration", "canarySize"};
    traffic
        .canarySize()
        .ifPresent(size -> size(DeploymentRule.CANARY_SIZE, size, LEAST_OF_CANARY, place));
    String[] stepPlace = {"blueGreenUpdatePolicy", "trafficRoutingConfiguration", "linearStepSize"};
    traffic
        .linearStepSize()
        .ifPresent(size -> size(DeploymentRule.LINEAR_STEP_SIZE, size, LEAST_OF_LINEAR, stepPlace));
  }

  private void rolling(RollingUpdatePolicy policy) {
    size(
        DeploymentRule.ROLLING_BATCH_SIZE,
        policy.maximumBatchSize(),
        LEAST_OF_ROLLING,
        POLICY,
        "maximumBatchSize");
    if (variants.stream().anyMatch(variant -> variant.serverlessConfig().isPresent())) {
      report(DeploymentRule.ROLLING_WITH_SERVERLESS, "is set for a serverless variant", POLICY);
    }
    int all = variants.size() + shadows;
    if (all > 1) {
      report(
          DeploymentRule.ROLLING_WITH_SEVERAL_VARIANTS, "is set for " + all + " variants", POLICY);
    }
  }

  private void size(DeploymentRule rule, CapacitySize size, int least, String... place) {
    if (CapacitySizeType.CAPACITY_PERCENT.value().equals(size.typeAsString())) {
      if (size.value() > HALF || size.value() < least) {
        report(rule, "is " + size.value() + " percent", place);
      }
    } else if (!keepsInstances) {
      variants.forEach(variant -> instances(rule, size.value(), least, variant, place));
    }
  }

  private void instances(
      DeploymentRule rule, int size, int least, ProductionVariant variant, String... place) {
    int fleet = variant.initialInstanceCount().orElse(0);
    if (fleet > 0 && (size * 100L > fleet * (long) HALF || size * 100L < fleet * (long) least)) {
      report(
          rule,
          "is " + size + " of the " + fleet + " instances of " + variant.variantName(),
          place);
    }
  }

  private static boolean isInferentia1(ProductionVariant variant) {
    List<String> types = new ArrayList<>();
    variant.instanceTypeAsString().ifPresent(types::add);
    variant.instancePools().forEach(pool -> types.add(pool.instanceTypeAsString()));
    return types.stream().anyMatch(type -> type.startsWith("ml.inf1."));
  }

  /** Records a violation at a member of the deployment configuration, named in Java's way. */
  private void report(DeploymentRule rule, String problem, String... place) {
    List<String> names = new ArrayList<>(List.of(place));
    names.add(0, "deploymentConfig");
    String last = names.remove(names.size() - 1);
    Violations nested =
        Violations.in(names.isEmpty() ? found : null).at(last, wire(last)).broken(rule, problem);
    while (!names.isEmpty()) {
      String name = names.remove(names.size() - 1);
      nested = Violations.in(names.isEmpty() ? found : null).at(name, wire(name)).nested(nested);
    }
    found = nested;
  }

  private static String wire(String javaName) {
    return javaName.substring(0, 1).toUpperCase(Locale.ROOT) + javaName.substring(1);
  }
}
