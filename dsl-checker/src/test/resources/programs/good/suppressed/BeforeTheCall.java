import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.SageMakerRule;

/** A rule that is suppressed before the call that breaks it. */
class BeforeTheCall {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .suppress(SageMakerRule.TAG_KEY_REPEATED, "the last one counts")
        .tag("team", "risk")
        .tag("team", "fraud")
        .build();
  }
}
