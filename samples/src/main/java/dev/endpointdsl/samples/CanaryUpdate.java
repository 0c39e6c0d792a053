package dev.endpointdsl.samples;

import static dev.endpointdsl.sagemaker.CapacitySizeType.CAPACITY_PERCENT;
import static dev.endpointdsl.sagemaker.VariantPropertyType.DESIRED_INSTANCE_COUNT;

import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.time.Duration;

/**
 * A canary update: it shifts a tenth of the traffic first and then the rest, unless an alarm goes
 * off, and then deletes the old configuration.
 */
public final class CanaryUpdate {

  private CanaryUpdate() {}

  static EndpointConfig next() {
    EndpointConfig current = FirstDeployment.config();
    return current.toBuilder()
        .productionVariants(current.productionVariants().stream()
            .map(v -> v.toBuilder().modelName("churn-xgb-8").build())
            .toList())
        .build();
  }

  static Deployment canary() {
    return Deployment.builder("churn", next())
        .deploymentConfig(d -> d
            .blueGreenUpdatePolicy(b -> b
                .trafficRoutingConfiguration(t -> t
                    .waitIntervalInSeconds(300)
                    .canarySize(s -> s.type(CAPACITY_PERCENT).value(10))))
            .autoRollbackConfiguration(a -> a.alarms("churn-errors", "churn-latency")))
        .retainVariantProperties(DESIRED_INSTANCE_COUNT)
        .cleanUp(true)
        .pollInterval(Duration.ofMillis(200))
        .build();
  }

  public static void main(String... args) {
    SampleRun.withServer(args, CanaryUpdate::update);
  }

  private static void update(LocalSageMaker sageMaker) {
    SampleRun.createModels(sageMaker.client(), "churn-xgb-7", "churn-xgb-8");
    EndpointDeployer deployer = EndpointDeployer.create(sageMaker.client());
    deployer.deploy(FirstDeployment.deployment());

    deployer.plan(canary()).print(System.out);
    System.out.println("Deleted: " + deployer.deploy(canary()).deletedConfigs());
  }
}
