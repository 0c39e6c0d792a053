import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;

class Testing {
  public static void main(String... args) {
    EndpointConfig config = config();
    // begin
    try (LocalSageMaker sageMaker = LocalSageMaker.start()) {
      sageMaker.client().createModel(r -> r.modelName("churn-xgb-7"));
      sageMaker.client().createEndpointConfig(config.toRequest());
      assertThat(sageMaker.endpointConfigs()).containsExactly("churn-2026-11");
      assertThat(sageMaker.lastRequestBody("CreateEndpointConfig")).isEqualTo(config.toJson());
    }
    // end
  }

  static EndpointConfig config() {
    return EndpointConfig.fromJson("""
        {"EndpointConfigName": "churn-2026-11", "ProductionVariants": [
          {"VariantName": "blue", "ModelName": "churn-xgb-7", "InstanceType": "ml.m5.xlarge",
           "InitialInstanceCount": 2}]}
        """);
  }
}
