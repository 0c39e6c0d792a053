package dev.endpointdsl.samples;

import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.sagemaker.hosting.HostingRules;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.time.Duration;
import java.util.List;

/** A model and its endpoint: the model is named by its content, and checked with the endpoint. */
public final class ModelAndEndpoint {

  private ModelAndEndpoint() {}

  static Model model() {
    return Model.builder()
        .modelNamePrefix("churn-")
        .primaryContainer(c -> c
            .image("123456789012.dkr.ecr.us-east-1.amazonaws.com/churn:7")
            .modelDataUrl("s3://ml-models/churn/7/model.tar.gz")
            .environmentVariable("SAGEMAKER_PROGRAM", "serve.py"))
        .executionRoleArn("arn:aws:iam::123456789012:role/hosting")
        .build();
  }

  static EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigNamePrefix("churn-")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName(model().modelName())
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }

  public static void main(String... args) {
    SampleRun.withServer(args, ModelAndEndpoint::deploy);
  }

  private static void deploy(LocalSageMaker sageMaker) {
    System.out.println(model().toPrettyJson());
    System.out.println(HostingRules.check("eu-west-1", config(), List.of(model()), List.of()));
    sageMaker.client().createModel(model().toRequest());
    Deployment deployment = Deployment.builder("churn", config())
        .pollInterval(Duration.ofMillis(200)) // a real endpoint takes minutes
        .build();
    System.out.println(EndpointDeployer.create(sageMaker.client()).deploy(deployment).change());
  }
}
