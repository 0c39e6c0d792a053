import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.plan.DeletionPlan;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.time.Duration;

class Deleting {
  public static void main(String... args) {
    try (LocalSageMaker local =
        LocalSageMaker.builder()
            .models("churn-xgb-7")
            .creationTakes(Duration.ZERO)
            .deletionTakes(Duration.ZERO)
            .start()) {
      local.client().createEndpointConfig(config().toRequest());
      local.client().createEndpoint(r -> r.endpointName("churn").endpointConfigName("churn-1"));
      local.client().createEndpoint(r -> r.endpointName("other").endpointConfigName("churn-1"));
      delete(EndpointDeployer.create(local.client()));
    }
  }

  static EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-1")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }

  static void delete(EndpointDeployer deployer) {
    // begin
    DeletionPlan plan = deployer.planDeletion(Deletion.builder("churn")
        .deleteConfig(true)
        .deleteModels(true)
        .build());
    plan.print(System.out); // reads only
    deployer.delete(plan.exactly()); // exactly the resources of the plan
    // end
  }
}
