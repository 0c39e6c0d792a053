package churn;

import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

public class CreateConfig {
  public static void main(String[] args) {
    EndpointConfig config = EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .tag("team", "risk")
        .build();
    System.out.println(config.toPrettyJson());
  }
}
