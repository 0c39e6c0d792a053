import static dev.endpointdsl.sagemaker.CaptureMode.INPUT;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A sampling percentage above 100. */
class Percent {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .dataCaptureConfig(d -> d
            .initialSamplingPercentage(101)
//                                     ^
// error: [EndpointDsl:Range] initialSamplingPercentage: 101 is not between 0 and 100 (percent)
            .destinationS3Uri("s3://ml/churn")
            .captureOptions(INPUT))
        .build();
  }
}
// rule: RANGE
