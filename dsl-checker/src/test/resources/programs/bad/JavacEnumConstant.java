import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InstanceType;

/** An enum has no such constant. */
class JavacEnumConstant {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(InstanceType.ML_M5_XLRGE)
            .initialInstanceCount(2))
        .build();
  }
}
