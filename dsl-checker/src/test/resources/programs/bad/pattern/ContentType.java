import static dev.endpointdsl.sagemaker.CaptureMode.INPUT;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A content type without a slash. */
class ContentType {
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
            .captureOptions(INPUT)
            .captureContentTypeHeader(h -> h.csvContentType("csv")))
//                                                          ^
// error: [EndpointDsl:Pattern] csvContentType: "csv" does not match [a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*
        .build();
  }
}
// rule: PATTERN
