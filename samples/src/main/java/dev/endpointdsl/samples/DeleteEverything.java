package dev.endpointdsl.samples;

import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.plan.DeletionPlan;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.time.Duration;

/** Deletes an endpoint with its configuration and models, except a model that another one uses. */
public final class DeleteEverything {

  private static final Duration POLL = Duration.ofMillis(200); // a real endpoint takes minutes

  private DeleteEverything() {}

  private static Deployment deployment(String name) {
    EndpointConfig config = EndpointConfig.builder()
        .endpointConfigName(name)
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(1))
        .build();
    return Deployment.builder(name, config).pollInterval(POLL).build();
  }

  public static void main(String... args) {
    SampleRun.withServer(args, DeleteEverything::delete);
  }

  private static void delete(LocalSageMaker sageMaker) {
    SampleRun.createModels(sageMaker.client(), "xgb-6", "xgb-7");
    EndpointDeployer deployer = EndpointDeployer.create(sageMaker.client());
    deployer.deploy(deployment("churn"));
    deployer.deploy(deployment("fraud"));

    DeletionPlan plan = deployer.planDeletion(Deletion.builder("churn")
        .deleteConfig(true) // the one that the endpoint runs
        .deleteModels(true) // those that it names
        .model("xgb-6")
        .pollInterval(POLL)
        .build());
    plan.print(System.out); // reads only
    deployer.delete(plan.exactly()); // exactly the resources of the plan
    System.out.println("left: " + sageMaker.endpoints() + " " + sageMaker.models());
  }
}
