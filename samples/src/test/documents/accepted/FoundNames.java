import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

class FoundNames {
  public static void main(String... args) {
    // begin
    EndpointConfig config = EndpointConfig.builder()
        .endpointConfigNamePrefix("churn-")
        .productionVariant(v -> v
            .defaultVariantName()
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();

    System.out.println(config.toJson());
    // end
  }
}
