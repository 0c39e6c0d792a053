import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.Map;

/** 51 tags in a map. */
class SizeMapEntries {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .tags(Map.ofEntries(
            Map.entry("k0", "v"),
            Map.entry("k1", "v"),
            Map.entry("k2", "v"),
            Map.entry("k3", "v"),
            Map.entry("k4", "v"),
            Map.entry("k5", "v"),
            Map.entry("k6", "v"),
            Map.entry("k7", "v"),
            Map.entry("k8", "v"),
            Map.entry("k9", "v"),
            Map.entry("k10", "v"),
            Map.entry("k11", "v"),
            Map.entry("k12", "v"),
            Map.entry("k13", "v"),
            Map.entry("k14", "v"),
            Map.entry("k15", "v"),
            Map.entry("k16", "v"),
            Map.entry("k17", "v"),
            Map.entry("k18", "v"),
            Map.entry("k19", "v"),
            Map.entry("k20", "v"),
            Map.entry("k21", "v"),
            Map.entry("k22", "v"),
            Map.entry("k23", "v"),
            Map.entry("k24", "v"),
            Map.entry("k25", "v"),
            Map.entry("k26", "v"),
            Map.entry("k27", "v"),
            Map.entry("k28", "v"),
            Map.entry("k29", "v"),
            Map.entry("k30", "v"),
            Map.entry("k31", "v"),
            Map.entry("k32", "v"),
            Map.entry("k33", "v"),
            Map.entry("k34", "v"),
            Map.entry("k35", "v"),
            Map.entry("k36", "v"),
            Map.entry("k37", "v"),
            Map.entry("k38", "v"),
            Map.entry("k39", "v"),
            Map.entry("k40", "v"),
            Map.entry("k41", "v"),
            Map.entry("k42", "v"),
            Map.entry("k43", "v"),
            Map.entry("k44", "v"),
            Map.entry("k45", "v"),
            Map.entry("k46", "v"),
            Map.entry("k47", "v"),
            Map.entry("k48", "v"),
            Map.entry("k49", "v"),
            Map.entry("k50", "v")))
        .build();
  }
}
// rule: SIZE
// 16:28: error: [EndpointDsl:Size] tags: has 51 elements, at most 50 are allowed
