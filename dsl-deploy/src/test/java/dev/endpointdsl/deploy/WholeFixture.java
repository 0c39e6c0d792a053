package dev.endpointdsl.deploy;

import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentBuilder;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.Model;
import java.time.Duration;
import java.util.List;
import software.amazon.awssdk.services.sagemaker.model.DescribeInferenceComponentResponse;

/** A whole deployment: a model, an endpoint, a base component and an adapter of it. */
final class WholeFixture {

  static final String BASE = "base";
  static final String ADAPTER = "lora";

  private WholeFixture() {}

  static Model model(String name) {
    return Model.builder()
        .modelName(name)
        .primaryContainer(
            c ->
                c.image("123456789012.dkr.ecr.us-east-1.amazonaws.com/llm:1")
                    .modelDataUrl("s3://ml/llm.tar.gz"))
        .executionRoleArn("arn:aws:iam::123456789012:role/hosting")
        .build();
  }

  static DeploymentBuilder deployment() {
    return Deployment.builder(ComponentEndpoint.NAME, ComponentEndpoint.CONFIG)
        .pollInterval(Duration.ofMinutes(1));
  }

  /** Returns a deployment that lists the adapter first. */
  static Deployment whole() {
    return whole(ComponentEndpoint.base(BASE));
  }

  static Deployment whole(InferenceComponent base) {
    return deployment()
        .model(model("model-1"))
        .inferenceComponent(ComponentEndpoint.adapter(ADAPTER))
        .inferenceComponent(base)
        .build();
  }

  static InferenceComponent withMemory(InferenceComponent base, int megabytes) {
    return base.toBuilder()
        .specification(
            base.specification().orElseThrow().toBuilder()
                .computeResourceRequirements(
                    r -> r.minMemoryRequiredInMb(megabytes).numberOfAcceleratorDevicesRequired(1))
                .build())
        .build();
  }

  static InferenceComponent withCopies(InferenceComponent base, int copies) {
    return base.toBuilder().runtimeConfig(r -> r.copyCount(copies)).build();
  }

  static DescribeInferenceComponentResponse describe(DeployerFixture fixture, String name) {
    return fixture.client.describeInferenceComponent(r -> r.inferenceComponentName(name));
  }

  static List<String> shown(List<AppliedChange> changes) {
    return changes.stream().map(AppliedChange::toString).toList();
  }
}
