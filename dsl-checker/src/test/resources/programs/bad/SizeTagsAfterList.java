import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.Tag;
import java.util.List;

/** Two of the list and fifty more. */
class SizeTagsAfterList {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .tags(List.of(
            Tag.builder().key("team").value("risk").build(),
            Tag.builder().key("stage").value("production").build()))
        .tag("key-0", "value")
        .tag("key-1", "value")
        .tag("key-2", "value")
        .tag("key-3", "value")
        .tag("key-4", "value")
        .tag("key-5", "value")
        .tag("key-6", "value")
        .tag("key-7", "value")
        .tag("key-8", "value")
        .tag("key-9", "value")
        .tag("key-10", "value")
        .tag("key-11", "value")
        .tag("key-12", "value")
        .tag("key-13", "value")
        .tag("key-14", "value")
        .tag("key-15", "value")
        .tag("key-16", "value")
        .tag("key-17", "value")
        .tag("key-18", "value")
        .tag("key-19", "value")
        .tag("key-20", "value")
        .tag("key-21", "value")
        .tag("key-22", "value")
        .tag("key-23", "value")
        .tag("key-24", "value")
        .tag("key-25", "value")
        .tag("key-26", "value")
        .tag("key-27", "value")
        .tag("key-28", "value")
        .tag("key-29", "value")
        .tag("key-30", "value")
        .tag("key-31", "value")
        .tag("key-32", "value")
        .tag("key-33", "value")
        .tag("key-34", "value")
        .tag("key-35", "value")
        .tag("key-36", "value")
        .tag("key-37", "value")
        .tag("key-38", "value")
        .tag("key-39", "value")
        .tag("key-40", "value")
        .tag("key-41", "value")
        .tag("key-42", "value")
        .tag("key-43", "value")
        .tag("key-44", "value")
        .tag("key-45", "value")
        .tag("key-46", "value")
        .tag("key-47", "value")
        .tag("key-48", "value")
        .tag("key-49", "value")
        .build();
  }
}
// rule: SIZE
// 68:14: error: [EndpointDsl:Size] tags: has 52 elements, at most 50 are allowed
