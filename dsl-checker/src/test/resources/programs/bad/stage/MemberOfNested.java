import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A member of a nested structure. */
class MemberOfNested {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .destinationS3Uri("s3://ml/dumps"))
//          ^
// error: cannot find symbol
//   symbol:   method destinationS3Uri(java.lang.String)
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelInstances
//          ^
// error: [EndpointDsl:Stage] destinationS3Uri belongs to CoreDumpConfig: call it in the lambda of coreDumpConfig(...)
        .build();
  }
}
