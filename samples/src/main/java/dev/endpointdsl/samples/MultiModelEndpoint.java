package dev.endpointdsl.samples;

import static dev.endpointdsl.sagemaker.ContainerMode.MULTI_MODEL;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_2XLARGE;
import static dev.endpointdsl.sagemaker.ModelCacheSetting.DISABLED;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.testkit.LocalSageMaker;

/** A multi-model endpoint: one container loads the archive that a request names. */
public final class MultiModelEndpoint {

  private MultiModelEndpoint() {}

  static Model model() {
    return Model.builder()
        .modelName("forecasts")
        .primaryContainer(c -> c
            .image("123456789012.dkr.ecr.us-east-1.amazonaws.com/forecast:2")
            .modelDataUrl("s3://ml-models/forecasts/") // the archives are below it
            .mode(MULTI_MODEL)
            .multiModelConfig(m -> m.modelCacheSetting(DISABLED)))
        .executionRoleArn("arn:aws:iam::123456789012:role/hosting")
        .build();
  }

  static EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("forecasts")
        .productionVariant(v -> v
            .variantName("all-stores")
            .modelName("forecasts")
            .instanceType(ML_M5_2XLARGE)
            .initialInstanceCount(2))
        .build();
  }

  public static void main(String... args) {
    SampleRun.withServer(args, MultiModelEndpoint::create);
  }

  private static void create(LocalSageMaker sageMaker) {
    System.out.println(model().toPrettyJson());
    System.out.println(sageMaker.client().createModel(model().toRequest()).modelArn());
    SampleRun.create(config(), sageMaker.client());
    Model stored = Model.from(sageMaker.client().describeModel(r -> r.modelName("forecasts")));
    System.out.println("Stored unchanged: " + stored.equals(model()));
  }
}
