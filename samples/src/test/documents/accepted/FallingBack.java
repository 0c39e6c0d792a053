import static dev.endpointdsl.sagemaker.InstanceType.ML_G5_2XLARGE;
import static dev.endpointdsl.sagemaker.InstanceType.ML_G5_4XLARGE;
import static dev.endpointdsl.sagemaker.InstanceType.ML_G5_XLARGE;

import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.progress.DeploymentEvent;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;

class FallingBack {

  private static final String LACK =
      "Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity.";

  public static void main(String... args) {
    TestClock clock = TestClock.startingAt(Instant.parse("2026-11-01T12:00:00Z"));
    try (LocalSageMaker local = LocalSageMaker.builder().clock(clock).start()) {
      local.client().createModel(r -> r.modelName("churn-xgb-7"));
      local.faults().failNextCreation("churn", LACK);
      local.faults().failNextCreation("churn", LACK);
      EndpointDeployer deployer = EndpointDeployer.create(local.client())
          .withTime(clock, clock::advance)
          .withListener(event -> {
            if (event instanceof DeploymentEvent.InsufficientCapacity lacking) {
              System.out.println("no capacity for " + lacking.configName()
                  + ", next " + lacking.next());
            }
          });
      DeploymentResult result = deployer.deploy(deployment());
      System.out.println("live: " + result.endpointConfigName()
          + " on " + result.fallbackInstanceType().orElse("ml.g5.xlarge"));
    }
  }

  static Deployment deployment() {
    EndpointConfig config = EndpointConfig.builder()
        .endpointConfigNamePrefix("churn-")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_G5_XLARGE)
            .initialInstanceCount(2))
        .build();
    Deployment deployment =
        // begin
        Deployment.builder("churn", config)
            .onInsufficientCapacity(c -> c
                .retryAfter(Duration.ofMinutes(10))
                .fallbackInstanceTypes(ML_G5_2XLARGE, ML_G5_4XLARGE))
            .build();
        // end
    return deployment;
  }
}
