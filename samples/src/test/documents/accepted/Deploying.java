import static dev.endpointdsl.sagemaker.CapacitySizeType.CAPACITY_PERCENT;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;
import static dev.endpointdsl.sagemaker.VariantPropertyType.DESIRED_INSTANCE_COUNT;

import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import software.amazon.awssdk.services.sagemaker.model.DesiredWeightAndCapacity;

class Deploying {
  public static void main(String... args) {
    TestClock clock = TestClock.startingAt(Instant.parse("2026-11-01T12:00:00Z"));
    try (LocalSageMaker local = LocalSageMaker.builder()
        .clock(clock).creationTakes(Duration.ZERO).updateTakes(Duration.ZERO).start()) {
      local.client().createModel(r -> r.modelName("churn-xgb-7"));
      local.client().createModel(r -> r.modelName("churn-xgb-8"));
      EndpointDeployer deployer =
          EndpointDeployer.create(local.client()).withTime(clock, clock::advance);
      deployer.deploy(Deployment.of("churn", config("churn-xgb-7")));
      local.client().updateEndpointWeightsAndCapacities(r -> r
          .endpointName("churn")
          .desiredWeightsAndCapacities(DesiredWeightAndCapacity.builder()
              .variantName("blue").desiredInstanceCount(7).build()));
      deploy(deployer, config("churn-xgb-8"));
    }
  }

  static EndpointConfig config(String model) {
    return EndpointConfig.builder()
        .endpointConfigNamePrefix("churn-")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName(model)
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }

  static DeploymentResult deploy(EndpointDeployer deployer, EndpointConfig config) {
    // begin
    Deployment deployment = Deployment.builder("churn", config)
        .deploymentConfig(d -> d
            .blueGreenUpdatePolicy(b -> b
                .trafficRoutingConfiguration(t -> t
                    .waitIntervalInSeconds(300)
                    .canarySize(s -> s.type(CAPACITY_PERCENT).value(10))))
            .autoRollbackConfiguration(a -> a.alarms("churn-errors")))
        .retainVariantProperties(DESIRED_INSTANCE_COUNT)
        .cleanUp(true)
        .build();

    deployer.plan(deployment).print(System.out);
    DeploymentResult done = deployer.deploy(deployment);
    // end
    return done;
  }
}
