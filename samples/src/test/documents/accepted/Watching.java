import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.progress.ConsoleListener;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

class Watching {
  public static void main(String... args) {
    TestClock clock = TestClock.startingAt(Instant.parse("2026-11-01T12:00:00Z"));
    try (LocalSageMaker local = LocalSageMaker.builder()
        .clock(clock)
        .creationTakes(Duration.ofMinutes(4))
        .updateTakes(Duration.ofMinutes(6))
        .start()) {
      local.client().createModel(r -> r.modelName("churn-xgb-7"));
      local.client().createModel(r -> r.modelName("churn-xgb-8"));
      EndpointDeployer.create(local.client())
          .withTime(clock, clock::advance)
          .deploy(deployment("churn-xgb-7"));
      watch(local.client(), clock);
    }
  }

  static void watch(SageMakerClient sageMaker, TestClock clock) {
    EndpointDeployer deployer =
        // begin
        EndpointDeployer.create(sageMaker)
            .withListener(ConsoleListener.to(System.out))
            // end
            .withTime(clock, clock::advance);
    deployer.deploy(deployment("churn-xgb-8"));
  }

  static Deployment deployment(String model) {
    EndpointConfig config = EndpointConfig.builder()
        .endpointConfigNamePrefix("churn-")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName(model)
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
    return Deployment.of("churn", config);
  }
}
