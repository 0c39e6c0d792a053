import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.time.Duration;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.waiters.SageMakerWaiter;

class SilentRollback {
  public static void main(String... args) {
    try (LocalSageMaker local =
        LocalSageMaker.builder()
            .creationTakes(Duration.ZERO)
            .updateTakes(Duration.ZERO)
            .start()) {
      local.client().createModel(r -> r.modelName("churn-xgb-7"));
      local.client().createModel(r -> r.modelName("churn-xgb-8"));
      EndpointDeployer deployer = EndpointDeployer.create(local.client());
      deployer.deploy(deployment("churn-xgb-7"));

      local.faults().rollBackNextUpdate("churn");
      byHand(local.client());

      local.faults().rollBackNextUpdate("churn");
      byDeployer(deployer);
    }
  }

  static void byHand(SageMakerClient sageMaker) {
    EndpointConfig next = deployment("churn-xgb-8").config();
    // begin
    sageMaker.createEndpointConfig(next.toRequest());
    sageMaker.updateEndpoint(r -> r
        .endpointName("churn").endpointConfigName(next.endpointConfigName()));
    try (SageMakerWaiter waiter = SageMakerWaiter.builder().client(sageMaker).build()) {
      waiter.waitUntilEndpointInService(r -> r.endpointName("churn")).matched().response()
          .ifPresent(r -> System.out.println("the SDK's waiter:  " + r.endpointStatusAsString()));
    }
    // end
  }

  static void byDeployer(EndpointDeployer deployer) {
    try {
      deployer.deploy(deployment("churn-xgb-8"));
    } catch (RolledBackException e) {
      System.out.println("EndpointDeployer:  " + e.getClass().getSimpleName()
          + "\n  wanted  " + e.wantedConfigName()
          + "\n  live    " + e.liveConfigName().orElse("nothing"));
    }
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
    return Deployment.builder("churn", config).pollInterval(Duration.ofMillis(100)).build();
  }
}
