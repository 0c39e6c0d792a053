package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Violations;
import dev.endpointdsl.sagemaker.DeploymentGuardrails.Breach;
import dev.endpointdsl.sagemaker.DeploymentGuardrails.Capacity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks a deployment configuration against the endpoint configuration that is deployed. */
public final class DeploymentRules {

  private final List<ProductionVariant> variants;
  private final int shadows;
  private @Nullable Violations found;

  private DeploymentRules(EndpointConfig deployed) {
    this.variants = deployed.productionVariants();
    this.shadows = deployed.shadowProductionVariants().size();
  }

  /**
   * Checks how a deployment is carried out.
   *
   * @param config the deployment configuration
   * @param deployed the endpoint configuration that is deployed
   * @param retained the variant properties that are kept over the update; retained instance counts
   *     are known only to the endpoint, so that absolute sizes are not compared with the
   *     configuration's
   * @return the violations, with paths that begin at {@code deploymentConfig}; null if there are
   *     none
   */
  public static @Nullable Violations check(
      DeploymentConfig config, EndpointConfig deployed, Set<VariantPropertyType> retained) {
    DeploymentRules rules = new DeploymentRules(deployed);
    rules.guardrails(config, retained.contains(VariantPropertyType.DESIRED_INSTANCE_COUNT));
    rules.inferentia1();
    return rules.found;
  }

  private void guardrails(DeploymentConfig config, boolean keepsInstances) {
    List<Capacity> capacities =
        variants.stream().map(variant -> capacity(variant, keepsInstances)).toList();
    for (Breach breach : DeploymentGuardrails.check(config, capacities, shadows)) {
      report(breach.rule(), problem(breach), place(breach.rule()));
    }
  }

  private static Capacity capacity(ProductionVariant variant, boolean keepsInstances) {
    OptionalInt instances =
        keepsInstances
            ? OptionalInt.empty()
            : variant.initialInstanceCount().map(OptionalInt::of).orElse(OptionalInt.empty());
    String name = Objects.requireNonNullElse(variant.variantName, "");
    return new Capacity(name, instances, variant.serverlessConfig().isPresent());
  }

  private String problem(Breach breach) {
    if (breach.rule() == DeploymentRule.ROLLING_WITH_SERVERLESS) {
      return "is set for a serverless variant";
    }
    if (breach.rule() == DeploymentRule.ROLLING_WITH_SEVERAL_VARIANTS) {
      return "is set for " + (variants.size() + shadows) + " variants";
    }
    int size = breach.size().orElseThrow().value();
    return breach
        .capacity()
        .map(
            capacity ->
                "is "
                    + size
                    + " of the "
                    + capacity.instances().orElseThrow()
                    + " instances of "
                    + capacity.variant())
        .orElse("is " + size + " percent");
  }

  /** The path of the member that a rule is about, named as in Java. */
  private static List<String> place(DeploymentRule rule) {
    return switch (rule) {
      case CANARY_SIZE ->
          List.of("blueGreenUpdatePolicy", "trafficRoutingConfiguration", "canarySize");
      case LINEAR_STEP_SIZE ->
          List.of("blueGreenUpdatePolicy", "trafficRoutingConfiguration", "linearStepSize");
      case ROLLING_BATCH_SIZE -> List.of("rollingUpdatePolicy", "maximumBatchSize");
      case ROLLING_WITH_SERVERLESS, ROLLING_WITH_SEVERAL_VARIANTS -> List.of("rollingUpdatePolicy");
      case GUARDRAILS_WITH_INFERENTIA_1 -> List.of();
    };
  }

  private void inferentia1() {
    if (variants.stream().anyMatch(DeploymentRules::isInferentia1)) {
      DeploymentRule rule = DeploymentRule.GUARDRAILS_WITH_INFERENTIA_1;
      report(rule, "is ignored on ml.inf1 instances", place(rule));
    }
  }

  private static boolean isInferentia1(ProductionVariant variant) {
    List<String> types = new ArrayList<>();
    variant.instanceTypeAsString().ifPresent(types::add);
    variant.instancePools().forEach(pool -> types.add(pool.instanceTypeAsString()));
    return types.stream().anyMatch(type -> type.startsWith("ml.inf1."));
  }

  /** Records a violation at a member of the deployment configuration. */
  private void report(DeploymentRule rule, String problem, List<String> place) {
    List<String> names = new ArrayList<>(place);
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
