import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.Collections;

/** A tag with a key of a map that is set before it. */
class UniqueTagAfterMap {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .tags(Collections.singletonMap("team", "risk"))
        .tag("team", "fraud")
//           ^
// error: [EndpointDsl:UniqueMember] key: "team" is also that of the element at index 0 [TAG_KEY_REPEATED]
        .build();
  }
}
// rule: TAG_KEY_REPEATED
