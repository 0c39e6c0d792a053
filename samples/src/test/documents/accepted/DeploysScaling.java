import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.autoscaling.ScalingDeployer;
import dev.endpointdsl.deploy.autoscaling.model.ScalingPart;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

class DeploysScaling {
  public static void main(String... args) {
    try (LocalSageMaker local = LocalSageMaker.builder().creationTakes(Duration.ZERO).start();
        ApplicationAutoScalingClient autoScaling = ApplicationAutoScalingClient.builder()
            .endpointOverride(local.endpoint())
            .region(Region.US_EAST_1)
            .credentialsProvider(AnonymousCredentialsProvider.create())
            .httpClient(UrlConnectionHttpClient.create())
            .build()) {
      local.client().createModel(r -> r.modelName("churn-xgb-7"));
      deploy(local.client(), autoScaling, config());
    }
  }

  static EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }

  static void deploy(
      SageMakerClient sageMaker, ApplicationAutoScalingClient autoScaling, EndpointConfig config) {
    // begin
    Scaling scaling = Scaling.of("churn", "blue")
        .between(1, 8)
        .targetInvocationsPerInstance(70)
        .build();
    Deployment deployment = Deployment.builder("churn", config)
        .part(ScalingPart.of(scaling))
        .build();
    EndpointDeployer deployer = EndpointDeployer.create(sageMaker)
        .withPart(ScalingDeployer.create(autoScaling));
    deployer.plan(deployment).print(System.out);
    deployer.deploy(deployment);
    // end
  }
}
