package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for variant settings with side effects, and for settings and weights without effect. */
final class AccessRules {

  private static final float DEFAULT_WEIGHT = 1;

  private AccessRules() {}

  static @Nullable Violations check(
      EndpointConfig config, VariantKind kind, int index, @Nullable Violations found) {
    Violations sofar = accelerator(config, kind, index, found);
    sofar = sessions(config, kind, index, sofar);
    return weight(config, kind, index, sofar);
  }

  /** With shadow variants it is an error, which {@link ShadowRules} reports. */
  private static @Nullable Violations accelerator(
      EndpointConfig config, VariantKind kind, int index, @Nullable Violations found) {
    boolean shadowed = !VariantKind.SHADOW.first(config).isEmpty();
    return kind.first(config).get(index).acceleratorType == null || shadowed
        ? found
        : kind.at(found, config, index)
            .at("acceleratorType", "AcceleratorType")
            .broken(
                SageMakerRule.ELASTIC_INFERENCE_ACCELERATOR,
                "requests Elastic Inference, which AWS no longer offers");
  }

  private static @Nullable Violations sessions(
      EndpointConfig config, VariantKind kind, int index, @Nullable Violations found) {
    ProductionVariant variant = kind.first(config).get(index);
    if (!Boolean.TRUE.equals(variant.enableSSMAccess) || VariantQueries.isServerless(variant)) {
      return found;
    }
    boolean ignored = VariantQueries.isForComponents(variant);
    return kind.at(found, config, index)
        .at("enableSSMAccess", "EnableSSMAccess")
        .broken(
            ignored
                ? SageMakerRule.SSM_ACCESS_IGNORED_FOR_COMPONENTS
                : SageMakerRule.SSM_ACCESS_ENABLED,
            ignored
                ? "has no effect without modelName"
                : "allows sessions on the instances, and delays their patches");
  }

  /** The default weight is not reported: ignoring it changes nothing. */
  private static @Nullable Violations weight(
      EndpointConfig config, VariantKind kind, int index, @Nullable Violations found) {
    ProductionVariant variant = kind.first(config).get(index);
    Float weight = variant.initialVariantWeight;
    return weight == null || weight == DEFAULT_WEIGHT || !VariantQueries.isForComponents(variant)
        ? found
        : kind.at(found, config, index)
            .at("initialVariantWeight", "InitialVariantWeight")
            .broken(
                SageMakerRule.WEIGHT_IGNORED_FOR_COMPONENTS,
                weight + " has no effect without modelName");
  }

  /** Checks that one of the production variants gets traffic. */
  static @Nullable Violations allWeights(EndpointConfig config, @Nullable Violations found) {
    List<ProductionVariant> variants = VariantKind.PRODUCTION.of(config);
    for (int i = 0; i < variants.size(); i++) {
      if (getsTraffic(variants.get(i))) {
        return found;
      }
    }
    return variants.isEmpty()
        ? found
        : VariantKind.PRODUCTION
            .at(found)
            .broken(SageMakerRule.ALL_WEIGHTS_ZERO, "all have an initialVariantWeight of 0");
  }

  /** The default weight is 1; weights are ignored for inference components. */
  private static boolean getsTraffic(ProductionVariant variant) {
    Float weight = variant.initialVariantWeight;
    return weight == null || weight != 0 || VariantQueries.isForComponents(variant);
  }
}
