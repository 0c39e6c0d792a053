package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for the weights of variants. */
final class WeightRules {

  private WeightRules() {}

  static @Nullable Violations check(EndpointConfig config, @Nullable Violations found) {
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
