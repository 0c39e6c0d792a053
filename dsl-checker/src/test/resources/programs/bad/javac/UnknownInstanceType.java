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
            .initialInstanceCount(2))
        .build();
  }
}
