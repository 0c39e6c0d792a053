package dev.endpointdsl.samples;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.autoscaling.ScalingDeployer;
import dev.endpointdsl.deploy.autoscaling.model.ScalingPart;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.time.Duration;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;

/** A language model that scales to zero, with the alarm that wakes it, and an adapter of it. */
public final class ScaleToZero {

  private ScaleToZero() {}

  static Deployment deployment() {
    InferenceComponent llama = InferenceComponent.builder()
        .inferenceComponentName("llama").endpointName("llm").variantName("pool")
        .specification(s -> s
            .modelName("llama-3-8b")
            .computeResourceRequirements(r -> r
                .minMemoryRequiredInMb(1024).numberOfAcceleratorDevicesRequired(1)))
        .runtimeConfig(r -> r.copyCount(1))
        .build();
    InferenceComponent adapter = InferenceComponent.builder()
        .inferenceComponentName("llama-support").endpointName("llm").onVariantOfBaseComponent()
        .specification(s -> s
            .container(c -> c.artifactUrl("s3://ml-models/llama/support.tar.gz"))
            .baseInferenceComponentName("llama"))
        .build();
    Scaling scaling = Scaling.ofInferenceComponent("llama")
        .between(0, 4).targetConcurrentRequestsPerCopy(5)
        .wakeFromZero() // target tracking alone never leaves 0
        .build();
    return Deployment.builder("llm", InferenceComponents.config())
        .inferenceComponent(llama).inferenceComponent(adapter)
        .part(ScalingPart.of(scaling))
        .pollInterval(Duration.ofMillis(200)) // a real endpoint takes minutes
        .build();
  }

  public static void main(String... args) {
    SampleRun.withServer(args, ScaleToZero::deploy);
  }

  private static void deploy(LocalSageMaker sageMaker) {
    SampleRun.createModels(sageMaker.client(), "llama-3-8b");
    try (ApplicationAutoScalingClient autoScaling = ScalingRun.client(sageMaker);
        CloudWatchClient cloudWatch = ScalingRun.alarmClient(sageMaker)) {
      EndpointDeployer deployer = EndpointDeployer.create(sageMaker.client())
          .withPart(ScalingDeployer.create(autoScaling, cloudWatch));
      deployer.deploy(deployment()).changes().forEach(System.out::println);
      System.out.println("Again: " + deployer.deploy(deployment()).changes());
    }
  }
}
