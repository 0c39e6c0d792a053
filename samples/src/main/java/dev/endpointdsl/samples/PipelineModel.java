package dev.endpointdsl.samples;

import static dev.endpointdsl.sagemaker.InferenceExecutionMode.DIRECT;

import dev.endpointdsl.sagemaker.ContainerDefinition;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.testkit.LocalSageMaker;

/**
 * A pipeline of containers, each of which receives the response of the one before, and the same
 * containers for direct invocation by their names.
 */
public final class PipelineModel {

  private static final String REGISTRY = "123456789012.dkr.ecr.us-east-1.amazonaws.com/";

  private PipelineModel() {}

  static Model pipeline() {
    return Model.builder()
        .modelName("reviews-pipeline")
        .container(step("tokenizer"))
        .container(step("classifier"))
        .executionRoleArn("arn:aws:iam::123456789012:role/hosting")
        .build();
  }

  static Model direct() {
    return pipeline().toBuilder()
        .modelName("reviews-direct")
        .inferenceExecutionConfig(e -> e.mode(DIRECT))
        .build();
  }

  private static ContainerDefinition step(String name) {
    return ContainerDefinition.builder()
        .image(REGISTRY + name + ":3")
        .modelDataUrl("s3://ml-models/reviews/" + name + ".tar.gz")
        .containerHostname(name)
        .build();
  }

  public static void main(String... args) {
    SampleRun.withServer(args, PipelineModel::create);
  }

  private static void create(LocalSageMaker sageMaker) {
    System.out.println(direct().toPrettyJson());
    System.out.println(sageMaker.client().createModel(pipeline().toRequest()).modelArn());
    System.out.println(sageMaker.client().createModel(direct().toRequest()).modelArn());
  }
}
