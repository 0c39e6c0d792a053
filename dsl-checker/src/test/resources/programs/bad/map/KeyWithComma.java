import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.Map;

/** A comma in a key of a map. */
class KeyWithComma {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .tags(Map.of("team", "risk", "stage,prod", "yes"))
//                                   ^
// error: [EndpointDsl:Pattern] tags.key: "stage,prod" does not match ([\p{L}\p{Z}\p{N}_.:/=+\-@]*); it contains ","
        .build();
  }
}
// rule: PATTERN
