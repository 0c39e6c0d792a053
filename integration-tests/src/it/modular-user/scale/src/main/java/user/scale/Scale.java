package user.scale;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.autoscaling.ScalingDeployer;
import dev.endpointdsl.deploy.autoscaling.model.ScalingPart;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.testkit.InMemoryHttpClient;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import user.config.Churn;

/** Deploys a variant that scales, on the module path and on the class path. */
public final class Scale {
  private Scale() {}

  public static void main(String... args) {
    InMemoryHttpClient http = new InMemoryHttpClient();
    try (LocalSageMaker sageMaker = LocalSageMaker.start();
        SageMakerClient client = sageMaker.client();
        ApplicationAutoScalingClient autoScaling =
            ApplicationAutoScalingClient.builder()
                .httpClient(http)
                .endpointOverride(sageMaker.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .build()) {
      http.connectTo(sageMaker);
      client.createModel(r -> r.modelName("churn-xgb-7"));
      Deployment deployment =
          Deployment.builder("churn", Churn.config())
              .pollInterval(Duration.ofMillis(100))
              .part(
                  ScalingPart.of(
                      Scaling.of("churn", "blue")
                          .between(1, 8)
                          .targetInvocationsPerInstance(70)
                          .build()))
              .build();
      EndpointDeployer deployer =
          EndpointDeployer.create(client).withPart(ScalingDeployer.create(autoScaling));
      deployer.deploy(deployment).changes().forEach(System.out::println);
      System.out.println(deployer.plan(deployment).isEmpty() ? "nothing is left to do" : "no end");
      System.out.println(ScalingDeployer.class.getModule());
    }
  }
}
