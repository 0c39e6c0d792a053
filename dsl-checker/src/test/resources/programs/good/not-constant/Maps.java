import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.HashMap;
import java.util.Map;

/** Maps that keep the constraints, and maps with unknown entries. */
class Maps {
  EndpointConfig config(String key, Map<String, String> more, Map.Entry<String, String> entry) {
    EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .tags(more)
        .tags(Map.copyOf(more))
        .tags(new HashMap<>(more))
        .tags(Map.of())
        .tags(Map.of(key, "a", "b", key + ","))
        .tags(Map.ofEntries(entry, Map.entry("b", "")))
        .tag("c", "")
        .build();
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .tags(Map.of("team", "risk", "Team", "risk"))
        .tag("TEAM", "risk")
        .build();
  }
}
