import static dev.endpointdsl.sagemaker.CaptureMode.INPUT;
import static dev.endpointdsl.sagemaker.CaptureMode.OUTPUT;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A repeated capture mode, which has no effect: a warning. */
class UniqueCaptureMode {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .dataCaptureConfig(d -> d
            .initialSamplingPercentage(20)
            .destinationS3Uri("s3://ml/churn")
            .captureOptions(INPUT, OUTPUT, INPUT))
//                                         ^
// warning: [EndpointDsl:UniqueMember] captureMode: "Input" is also that of the element at index 0 [CAPTURE_MODE_REPEATED]
        .build();
  }
}
// rule: CAPTURE_MODE_REPEATED
