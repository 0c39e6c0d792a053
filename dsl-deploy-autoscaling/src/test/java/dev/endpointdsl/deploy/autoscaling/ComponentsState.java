package dev.endpointdsl.deploy.autoscaling;

import dev.endpointdsl.autoscaling.sagemaker.ComponentScaling;
import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InstanceType;
import dev.endpointdsl.sagemaker.ManagedInstanceScalingStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A state of an endpoint with a base component, and perhaps an adapter of it and a second base.
 *
 * @param isLarge whether the instances have the larger type
 * @param model the number of the model
 * @param memory the memory of a copy, in MiB
 * @param artifact the number of the adapter's artifact; 0 for no adapter
 * @param hasSecond whether there is a second base component
 * @param copies the number of copies, which is the maximum if they are scaled
 * @param isScaled whether the copies of the base component are scaled
 * @param wakesUp whether the base component scales to zero and an alarm wakes it
 */
record ComponentsState(
    boolean isLarge,
    int model,
    int memory,
    int artifact,
    boolean hasSecond,
    int copies,
    boolean isScaled,
    boolean wakesUp)
    implements WholeState {

  private static final List<String> WRITES =
      List.of(
          "CreateModel",
          "UpdateEndpoint",
          "CreateInferenceComponent",
          "UpdateInferenceComponent",
          "DeleteInferenceComponent",
          "DeregisterScalableTarget",
          "RegisterScalableTarget",
          "PutScalingPolicy",
          "PutMetricAlarm");

  static final String ENDPOINT = "llm";
  static final String BASE = "base";
  static final String ADAPTER = "lora";
  static final String SECOND = "second";
  static final List<String> ALL = List.of(BASE, ADAPTER, SECOND);

  static ComponentsState random(Random random) {
    return new ComponentsState(
        random.nextBoolean(),
        1 + random.nextInt(2),
        1024 * (1 + random.nextInt(2)),
        random.nextInt(3),
        random.nextBoolean(),
        1 + random.nextInt(2),
        random.nextInt(3) > 0,
        random.nextBoolean());
  }

  @Override
  public WholeState resized() {
    return new ComponentsState(
        !isLarge, model, memory, artifact, hasSecond, copies, isScaled, wakesUp);
  }

  @Override
  public List<String> writes() {
    return WRITES;
  }

  @Override
  public String endpointName() {
    return ENDPOINT;
  }

  @Override
  public String modelName() {
    return "model-" + model;
  }

  @Override
  public EndpointConfig config() {
    return config(isLarge ? InstanceType.ML_G5_24XLARGE : InstanceType.ML_G5_12XLARGE);
  }

  private static EndpointConfig config(InstanceType type) {
    return EndpointConfig.builder()
        .endpointConfigNamePrefix("llm-")
        .productionVariant(
            v ->
                v.variantName("all")
                    .inferenceComponents()
                    .instanceType(type)
                    .initialInstanceCount(1)
                    .managedInstanceScaling(
                        s ->
                            s.status(ManagedInstanceScalingStatus.ENABLED)
                                .minInstanceCount(0)
                                .maxInstanceCount(4)))
        .executionRoleArn("arn:aws:iam::123456789012:role/hosting")
        .build();
  }

  @Override
  public List<InferenceComponent> components() {
    List<InferenceComponent> components = new ArrayList<>();
    if (artifact > 0) {
      components.add(adapter()); // before its base, which the deployer creates first
    }
    components.add(base(ENDPOINT, BASE, modelName(), memory, copies));
    if (hasSecond) {
      components.add(base(ENDPOINT, SECOND, modelName(), memory, copies));
    }
    return components;
  }

  static InferenceComponent base(
      String endpoint, String name, String model, int memory, int copies) {
    return InferenceComponent.builder()
        .inferenceComponentName(name)
        .endpointName(endpoint)
        .variantName("all")
        .specification(
            s ->
                s.modelName(model)
                    .computeResourceRequirements(
                        r -> r.minMemoryRequiredInMb(memory).numberOfAcceleratorDevicesRequired(1)))
        .runtimeConfig(r -> r.copyCount(copies))
        .build();
  }

  private InferenceComponent adapter() {
    return InferenceComponent.builder()
        .inferenceComponentName(ADAPTER)
        .endpointName(ENDPOINT)
        .onVariantOfBaseComponent()
        .specification(
            s ->
                s.container(c -> c.artifactUrl("s3://ml/lora-" + artifact + ".tar.gz"))
                    .baseInferenceComponentName(BASE))
        .build();
  }

  @Override
  public List<Scaling> scalings() {
    if (!isScaled) {
      return List.of();
    }
    ComponentScaling scaling =
        Scaling.ofInferenceComponent(BASE)
            .between(wakesUp ? 0 : 1, copies)
            .targetConcurrentRequestsPerCopy(5);
    return List.of((wakesUp ? scaling.wakeFromZero() : scaling).build());
  }
}
