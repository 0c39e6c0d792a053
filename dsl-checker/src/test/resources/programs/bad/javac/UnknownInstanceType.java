import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InstanceType;

/** An enum constant that does not exist. */
class UnknownInstanceType {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(InstanceType.ML_M5_XLRGE)
//                                    ^
// error: cannot find symbol
//   symbol:   variable ML_M5_XLRGE
//   location: class dev.endpointdsl.sagemaker.InstanceType
//                                    ^
// error: [EndpointDsl:Argument] InstanceType has no constant ML_M5_XLRGE; did you mean ML_M5_XLARGE?
            .initialInstanceCount(2))
        .build();
  }
}
