import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** Two required members are left out. */
class TwoMembersMissing {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .dataCaptureConfig(c -> c.initialSamplingPercentage(20))
//                                                         ^
// error: incompatible types: bad return type in lambda expression
//     dev.endpointdsl.sagemaker.DataCaptureConfig.NeedsDestinationS3Uri cannot be converted to dev.endpointdsl.sagemaker.DataCaptureConfig.Builder
//                                                         ^
// error: [EndpointDsl:Stage] destinationS3Uri(...) and captureOptions(...) are still missing: DataCaptureConfig.NeedsDestinationS3Uri is not the last stage
        .build();
  }
}
