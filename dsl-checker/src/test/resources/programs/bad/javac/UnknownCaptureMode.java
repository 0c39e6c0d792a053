import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.CaptureMode;
import dev.endpointdsl.sagemaker.EndpointConfig;

/** A capture mode that does not exist. */
class UnknownCaptureMode {
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
            .captureOptions(CaptureMode.BOTH))
//                                     ^
// error: cannot find symbol
//   symbol:   variable BOTH
//   location: class dev.endpointdsl.sagemaker.CaptureMode
//                                     ^
// error: [EndpointDsl:Argument] CaptureMode has no constant BOTH; it has INPUT, OUTPUT and INPUT_AND_OUTPUT
        .build();
  }
}
