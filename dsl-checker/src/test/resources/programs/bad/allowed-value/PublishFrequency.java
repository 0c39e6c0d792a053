import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A publishing interval that is not one of the allowed intervals. */
class PublishFrequency {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .metricsConfig(m -> m.metricPublishFrequencyInSeconds(15))
//                                                            ^
// error: [EndpointDsl:AllowedValue] metricPublishFrequencyInSeconds: 15 is not one of 10, 30, 60, 120, 180, 240, 300 (seconds) [METRIC_FREQUENCY_STEP]
        .build();
  }
}
// rule: METRIC_FREQUENCY_STEP
