package dev.endpointdsl.samples;

import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.time.Duration;

/** A first deployment: it plans, deploys, and deploys again, which changes nothing. */
public final class FirstDeployment {

  private FirstDeployment() {}

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

  static Deployment deployment() {
    return Deployment.builder("churn", config())
        .pollInterval(Duration.ofMillis(200)) // a real endpoint takes minutes
        .build();
  }

  public static void main(String... args) {
    SampleRun.withServer(args, FirstDeployment::deploy);
  }

  private static void deploy(LocalSageMaker sageMaker) {
    SampleRun.createModels(sageMaker.client(), "churn-xgb-7");
    EndpointDeployer deployer = EndpointDeployer.create(sageMaker.client());
    deployer.plan(deployment()).print(System.out);
    DeploymentResult done = deployer.deploy(deployment());
    System.out.println(done.change() + " " + done.endpointArn());
    System.out.println("Again: " + deployer.deploy(deployment()).change());
  }
}
