package dev.endpointdsl.deploy.autoscaling;

import dev.endpointdsl.autoscaling.AdjustmentType;
import dev.endpointdsl.autoscaling.StepScaling;
import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.autoscaling.sagemaker.ScalingAlarm;
import dev.endpointdsl.autoscaling.sagemaker.VariantScaling;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InstanceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A state of an endpoint with one or two variants.
 *
 * @param model the number of the model
 * @param isLarge whether the instances have the larger type
 * @param hasGreen whether there is a second variant
 * @param max the maximum of the scaled variants; 0 to scale none
 * @param hasSteps whether the first variant has a step policy with an alarm
 * @param hasSchedule whether the first variant has a scheduled action
 * @param scalesGreen whether the second variant is scaled
 */
record VariantsState(
    int model,
    boolean isLarge,
    boolean hasGreen,
    int max,
    boolean hasSteps,
    boolean hasSchedule,
    boolean scalesGreen)
    implements WholeState {

  private static final List<String> WRITES =
      List.of(
          "CreateEndpoint",
          "UpdateEndpoint",
          "AddTags",
          "DeregisterScalableTarget",
          "RegisterScalableTarget",
          "PutScalingPolicy",
          "PutMetricAlarm",
          "DeleteTags");

  static final String ENDPOINT = ScalingServer.ENDPOINT;
  static final String BLUE = "blue";
  static final String GREEN = "green";

  private static final StepScaling STEPS =
      StepScaling.builder()
          .adjustmentType(AdjustmentType.CHANGE_IN_CAPACITY)
          .stepAdjustment(step -> step.scalingAdjustment(1).metricIntervalLowerBound(0))
          .build();

  static VariantsState random(Random random) {
    return new VariantsState(
        1 + random.nextInt(2),
        random.nextBoolean(),
        random.nextInt(3) == 0,
        random.nextInt(4) == 0 ? 0 : 2 + random.nextInt(2),
        random.nextInt(3) == 0,
        random.nextInt(3) == 0,
        random.nextBoolean());
  }

  @Override
  public WholeState resized() {
    return new VariantsState(model, !isLarge, hasGreen, max, hasSteps, hasSchedule, scalesGreen);
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
    return ScalingServer.config(
        modelName(),
        isLarge ? InstanceType.ML_M5_2XLARGE : InstanceType.ML_M5_XLARGE,
        hasGreen ? new String[] {BLUE, GREEN} : new String[] {BLUE});
  }

  @Override
  public List<InferenceComponent> components() {
    return List.of();
  }

  @Override
  public List<Scaling> scalings() {
    List<Scaling> scalings = new ArrayList<>();
    if (max > 0) {
      scalings.add(blue());
      if (hasGreen && scalesGreen) {
        scalings.add(tracking(GREEN).build());
      }
    }
    return scalings;
  }

  private VariantScaling tracking(String variant) {
    return Scaling.of(ENDPOINT, variant).between(1, max).targetInvocationsPerInstance(70);
  }

  private Scaling blue() {
    VariantScaling scaling = tracking(BLUE);
    if (hasSteps) {
      scaling =
          scaling
              .stepPolicy("burst", STEPS)
              .alarm(ScalingAlarm.ofBacklogWithoutInstances(ENDPOINT, BLUE, "burst"));
    }
    return (hasSchedule ? scaling.schedule("day", "cron(0 8 ? * MON-FRI *)", 2, 4) : scaling)
        .build();
  }
}
