import static dev.endpointdsl.sagemaker.InstanceType.ML_G5_12XLARGE;

import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;

class DeployingWhole {
  static final String ROLE = "arn:aws:iam::123456789012:role/hosting";

  public static void main(String... args) {
    TestClock clock = TestClock.startingAt(Instant.parse("2026-11-01T12:00:00Z"));
    try (LocalSageMaker local =
        LocalSageMaker.builder()
            .clock(clock)
            .creationTakes(Duration.ZERO)
            .updateTakes(Duration.ZERO)
            .start()) {
      deploy(EndpointDeployer.create(local.client()).withTime(clock, clock::advance));
    }
  }

  static Model model() {
    return Model.builder()
        .modelName("llama-8b")
        .primaryContainer(c -> c
            .image("123456789012.dkr.ecr.us-east-1.amazonaws.com/llm:1")
            .modelDataUrl("s3://ml/llama-8b.tar.gz"))
        .executionRoleArn(ROLE)
        .build();
  }

  static EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("gpus")
        .productionVariant(v -> v
            .variantName("all")
            .inferenceComponents()
            .instanceType(ML_G5_12XLARGE)
            .initialInstanceCount(1))
        .executionRoleArn(ROLE)
        .build();
  }

  static InferenceComponent component(int copies) {
    return InferenceComponent.builder()
        .inferenceComponentName("llama")
        .endpointName("llm")
        .variantName("all")
        .specification(s -> s
            .modelName("llama-8b")
            .computeResourceRequirements(r -> r
                .minMemoryRequiredInMb(1024)
                .numberOfAcceleratorDevicesRequired(1)))
        .runtimeConfig(r -> r.copyCount(copies))
        .build();
  }

  static InferenceComponent adapter() {
    return InferenceComponent.builder()
        .inferenceComponentName("llama-legal")
        .endpointName("llm")
        .onVariantOfBaseComponent()
        .specification(s -> s
            .container(c -> c.artifactUrl("s3://ml/legal.tar.gz"))
            .baseInferenceComponentName("llama"))
        .build();
  }

  static void deploy(EndpointDeployer deployer) {
    deployer.deploy(Deployment.builder("llm", config())
        .model(model())
        .inferenceComponent(component(1))
        .build());
    // begin
    Deployment deployment = Deployment.builder("llm", config())
        .model(model())
        .inferenceComponent(component(2))
        .inferenceComponent(adapter())
        .build();

    deployer.plan(deployment).print(System.out);
    deployer.deploy(deployment).changes().forEach(System.out::println);
    // end
  }
}
