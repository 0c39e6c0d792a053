import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.AbstractMap;
import java.util.Map;

/** An entry whose key is an empty constant. */
class EmptyKey {
  private static final String NONE = "";

  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .tags(Map.ofEntries((new AbstractMap.SimpleEntry<>(NONE, "risk"))))
//                                                         ^
// error: [EndpointDsl:Length] tags.key: has 0 characters, 1 to 128 are allowed
        .build();
  }
}
// rule: LENGTH
