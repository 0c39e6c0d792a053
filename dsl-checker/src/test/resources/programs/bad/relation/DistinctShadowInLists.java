import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.ProductionVariant;
import java.util.List;

/** Lists of variants with one name, from a constant and a concatenation. */
class DistinctShadowInLists {
  static final String NAME = "blue";

  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariants(
            List.of(
                ProductionVariant.builder()
                    .variantName(NAME)
                    .modelName("churn-xgb-7")
                    .instanceType(ML_M5_XLARGE)
                    .initialInstanceCount(2)
                    .build()))
        .shadowProductionVariants(
            List.of(
                ProductionVariant.builder()
                    .variantName("bl" + "ue")
//                               ^
// error: [EndpointDsl:DistinctFrom] variantName: "blue" is also that of productionVariants[0] [VARIANT_NAME_IN_BOTH_LISTS]
                    .modelName("churn-xgb-8")
                    .instanceType(ML_M5_XLARGE)
                    .initialInstanceCount(1)
                    .build()))
        .build();
  }
}
// rule: VARIANT_NAME_IN_BOTH_LISTS
