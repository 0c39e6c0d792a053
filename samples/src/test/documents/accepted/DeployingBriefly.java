import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.time.Duration;
import java.util.List;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

class DeployingBriefly {
  public static void main(String... args) {
    try (LocalSageMaker local = LocalSageMaker.builder().creationTakes(Duration.ZERO).start()) {
      local.client().createModel(r -> r.modelName("churn-xgb-7"));
      deploy(local.client(), config());
      if (!local.endpoints().equals(List.of("churn"))) {
        throw new IllegalStateException("Nothing is deployed: " + local.endpoints());
      }
    }
  }

  static EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigNamePrefix("churn-")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }

  static void deploy(SageMakerClient sageMaker, EndpointConfig config) {
    // begin
    EndpointDeployer deployer = EndpointDeployer.create(sageMaker);
    Deployment deployment = Deployment.builder("churn", config)
        .cleanUp(true) // deletes superseded configurations once the new one is live
        .build();
    deployer.plan(deployment).print(System.out); // reads only
    deployer.deploy(deployment); // returns once the endpoint runs config, otherwise throws
    // end
  }
}
