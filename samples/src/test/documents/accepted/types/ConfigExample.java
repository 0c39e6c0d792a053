package types;

import static dev.endpointdsl.sagemaker.CaptureMode.INPUT;
import static dev.endpointdsl.sagemaker.CaptureMode.OUTPUT;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

class ConfigExample {
  static void create(SageMakerClient sageMaker) {
    // begin
    EndpointConfig config = EndpointConfig.builder()
        .endpointConfigNamePrefix("churn-")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .dataCaptureConfig(c -> c
            .initialSamplingPercentage(20)
            .destinationS3Uri("s3://ml-capture/churn")
            .captureOptions(INPUT, OUTPUT))
        .tag("team", "risk")
        .build();

    sageMaker.createEndpointConfig(config.toRequest());
    // end
  }
}
