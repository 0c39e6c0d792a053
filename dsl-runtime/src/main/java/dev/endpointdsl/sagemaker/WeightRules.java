package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The split of the traffic (E5). */
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
            .site(found)
            .broken(SageMakerRule.ALL_WEIGHTS_ZERO, "all have the initialVariantWeight 0");
  }

  /** Without a weight a variant has 1; for inference components weights do not count. */
  private static boolean getsTraffic(ProductionVariant variant) {
    Float weight = variant.initialVariantWeight;
    return weight == null || weight != 0 || VariantQueries.isForComponents(variant);
  }
}
