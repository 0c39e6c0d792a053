import static dev.endpointdsl.sagemaker.CaptureMode.INPUT;
import static dev.endpointdsl.sagemaker.CaptureMode.OUTPUT;
import static dev.endpointdsl.sagemaker.InstanceType.ML_G5_2XLARGE;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;
import static dev.endpointdsl.sagemaker.RoutingStrategy.LEAST_OUTSTANDING_REQUESTS;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

class Example {
  public static void main(String... args) {
    try (LocalSageMaker local = LocalSageMaker.start()) {
      local.client().createModel(r -> r.modelName("churn-xgb-7"));
      local.client().createModel(r -> r.modelName("churn-xgb-8"));
      System.out.println(create(local.client()).toPrettyJson());
    }
  }

  static EndpointConfig create(SageMakerClient sageMaker) {
    // begin
    EndpointConfig config = EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .initialVariantWeight(0.9))
        .productionVariant(v -> v
            .variantName("green")
            .modelName("churn-xgb-8")
            .instanceType(ML_G5_2XLARGE)
            .initialInstanceCount(1)
            .initialVariantWeight(0.1)
            .routingConfig(r -> r.routingStrategy(LEAST_OUTSTANDING_REQUESTS)))
        .dataCaptureConfig(c -> c
            .initialSamplingPercentage(20)
            .destinationS3Uri("s3://ml-capture/churn")
            .captureOptions(INPUT, OUTPUT))
        .tag("team", "risk")
        .build();

    sageMaker.createEndpointConfig(config.toRequest());
    // end
    return config;
  }
}
