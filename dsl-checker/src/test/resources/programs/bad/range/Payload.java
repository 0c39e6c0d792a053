import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A payload above the maximum. */
class Payload {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .explainerConfig(e -> e
            .clarifyExplainerConfig(c -> c
                .shapConfig(s -> s.shapBaselineConfig(b -> b.shapBaseline("1,2")))
                .inferenceConfig(i -> i.maxPayloadInMB(26))))
//                                                     ^
// error: [EndpointDsl:Range] maxPayloadInMB: 26 is not between 1 and 25 (MB)
        .build();
  }
}
// rule: RANGE
