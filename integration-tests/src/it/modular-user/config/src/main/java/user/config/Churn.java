package user.config;

import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;

/** A configuration, its JSON and its request. */
public final class Churn {
  private Churn() {}

  public static EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }

  public static String json() {
    return config().toJson();
  }

  public static CreateEndpointConfigRequest request() {
    return config().toRequest();
  }
}
