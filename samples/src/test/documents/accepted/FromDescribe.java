import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_2XLARGE;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

class FromDescribe {
  public static void main(String... args) {
    try (LocalSageMaker local = LocalSageMaker.start()) {
      local.client().createModel(r -> r.modelName("churn-xgb-7"));
      local.client().createEndpointConfig(live().toRequest());
      System.out.println(next(local.client()).toJson());
    }
  }

  static EndpointConfig live() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .tag("team", "risk")
        .build();
  }

  static EndpointConfig next(SageMakerClient sageMaker) {
    // begin
    EndpointConfig live = EndpointConfig.from(
        sageMaker.describeEndpointConfig(r -> r.endpointConfigName("churn-2026-11")));

    EndpointConfig next = live.toBuilder()
        .endpointConfigName("churn-2026-12")
        .productionVariants(live.productionVariants().stream()
            .map(v -> v.toBuilder().instanceType(ML_M5_2XLARGE).build())
            .toList())
        .tag("team", "risk")
        .build();
    // end
    return next;
  }
}
