package dev.endpointdsl.deploy;

import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentBuilder;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InstanceType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A state that a user may ask for: one of two configurations, a base component with one of two
 * models, and perhaps an adapter of it and a second base component.
 */
record WholeState(int config, int model, int memory, int copies, int artifact, boolean hasSecond) {

  static final String BASE = "base";
  static final String ADAPTER = "lora";
  static final String SECOND = "second";

  private static final List<EndpointConfig> CONFIGS =
      List.of(
          config("gpus-1", InstanceType.ML_G5_12XLARGE),
          config("gpus-2", InstanceType.ML_G5_24XLARGE));

  /** Returns a random state; without an adapter if the number of its artifact is 0. */
  static WholeState random(Random random) {
    return new WholeState(
        1 + random.nextInt(2),
        1 + random.nextInt(2),
        1024 * (1 + random.nextInt(2)),
        1 + random.nextInt(2),
        random.nextInt(3),
        random.nextBoolean());
  }

  private static EndpointConfig config(String name, InstanceType type) {
    return ComponentEndpoint.CONFIG.toBuilder()
        .endpointConfigName(name)
        .changeProductionVariant("all", v -> v.instanceType(type))
        .build();
  }

  EndpointConfig endpointConfig() {
    return CONFIGS.get(config - 1);
  }

  String modelName() {
    return "model-" + model;
  }

  List<InferenceComponent> components() {
    List<InferenceComponent> components = new ArrayList<>();
    if (artifact > 0) {
      components.add(adapter());
    }
    components.add(base(BASE));
    if (hasSecond) {
      components.add(base(SECOND));
    }
    return components;
  }

  private InferenceComponent base(String name) {
    return ComponentEndpoint.base(name).toBuilder()
        .specification(
            s ->
                s.modelName(modelName())
                    .computeResourceRequirements(
                        r -> r.minMemoryRequiredInMb(memory).numberOfAcceleratorDevicesRequired(1)))
        .runtimeConfig(r -> r.copyCount(copies))
        .build();
  }

  private InferenceComponent adapter() {
    return ComponentEndpoint.adapter(ADAPTER).toBuilder()
        .specification(
            s ->
                s.container(c -> c.artifactUrl("s3://ml/lora-" + artifact + ".tar.gz"))
                    .baseInferenceComponentName(BASE))
        .build();
  }

  /** Returns the deployment of this state. */
  Deployment deployment(boolean deleteOthers, boolean replaceFailed) {
    DeploymentBuilder builder =
        Deployment.builder(ComponentEndpoint.NAME, endpointConfig())
            .pollInterval(Duration.ofMinutes(1))
            .deleteOtherComponents(deleteOthers)
            .replaceFailed(replaceFailed)
            .model(WholeFixture.model(modelName()));
    components().forEach(builder::inferenceComponent);
    return builder.build();
  }
}
