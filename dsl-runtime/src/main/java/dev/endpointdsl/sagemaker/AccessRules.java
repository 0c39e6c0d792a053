package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Violations;
import org.jspecify.annotations.Nullable;

/** What a variant asks for and gets with a catch, or not at all (B16, B19, D8). */
final class AccessRules {

  private static final float DEFAULT_WEIGHT = 1;

  private AccessRules() {}

  static @Nullable Violations check(
      EndpointConfig config, VariantKind list, int index, @Nullable Violations found) {
    Violations sofar = accelerator(config, list, index, found);
    sofar = sessions(config, list, index, sofar);
    return weight(config, list, index, sofar);
  }

  /** Beside shadow variants it is an error, which is told there. */
  private static @Nullable Violations accelerator(
      EndpointConfig config, VariantKind list, int index, @Nullable Violations found) {
    boolean shadowed = !VariantKind.SHADOW.first(config).isEmpty();
    return list.first(config).get(index).acceleratorType == null || shadowed
        ? found
        : list.site(found, config, index)
            .at("acceleratorType", "AcceleratorType")
            .broken(
                SageMakerRule.ELASTIC_INFERENCE_ACCELERATOR,
                "asks for Elastic Inference, which is no longer offered");
  }

  private static @Nullable Violations sessions(
      EndpointConfig config, VariantKind list, int index, @Nullable Violations found) {
    ProductionVariant variant = list.first(config).get(index);
    if (!Boolean.TRUE.equals(variant.enableSSMAccess) || VariantQueries.isServerless(variant)) {
      return found;
    }
    boolean ignored = VariantQueries.isForComponents(variant);
    return list.site(found, config, index)
        .at("enableSSMAccess", "EnableSSMAccess")
        .broken(
            ignored
                ? SageMakerRule.SSM_ACCESS_IGNORED_FOR_COMPONENTS
                : SageMakerRule.SSM_ACCESS_ENABLED,
            ignored
                ? "has no effect without modelName"
                : "opens the instances for sessions, and delays their patches");
  }

  /** The default weight changes nothing, ignored or not. */
  private static @Nullable Violations weight(
      EndpointConfig config, VariantKind list, int index, @Nullable Violations found) {
    ProductionVariant variant = list.first(config).get(index);
    Float weight = variant.initialVariantWeight;
    return weight == null || weight == DEFAULT_WEIGHT || !VariantQueries.isForComponents(variant)
        ? found
        : list.site(found, config, index)
            .at("initialVariantWeight", "InitialVariantWeight")
            .broken(
                SageMakerRule.WEIGHT_IGNORED_FOR_COMPONENTS,
                weight + " has no effect without modelName");
  }
}
