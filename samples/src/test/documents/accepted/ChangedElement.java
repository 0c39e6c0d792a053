import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_2XLARGE;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

class ChangedElement {
  public static void main(String... args) {
    EndpointConfig config = EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariants(
            v -> v.variantName("blue").modelName("m").instanceType(ML_M5_XLARGE).initialInstanceCount(2),
            v -> v.variantName("green").modelName("m").instanceType(ML_M5_XLARGE).initialInstanceCount(1))
        .build();
    System.out.println(larger(config).toJson());
  }

  static EndpointConfig larger(EndpointConfig config) {
    // begin
    EndpointConfig larger = config.toBuilder()
        .endpointConfigName("churn-2026-12")
        .changeProductionVariant("blue", v -> v.instanceType(ML_M5_2XLARGE))
        .build();
    // end
    return larger;
  }
}
