package dev.endpointdsl.deploy.autoscaling;

import static dev.endpointdsl.sagemaker.InstanceType.ML_G6_12XLARGE;
import static dev.endpointdsl.sagemaker.ManagedInstanceScalingStatus.ENABLED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.autoscaling.model.ScalingPart;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.testkit.KillSwitch;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inference components that scale to zero, with the alarm that wakes them, and their deletion. */
class ComponentScalingDeploymentTest {

  private static final int MAX_CALLS = 60;
  private static final Scaling SCALING =
      Scaling.ofInferenceComponent("llama")
          .between(0, 2)
          .targetConcurrentRequestsPerCopy(5)
          .wakeFromZero()
          .build();
  private static final String LIVE =
      """
      inference-component/llama 0..2
      policy concurrent-requests
      policy wake-up
      alarm llama-wake-up
      """;

  private static final ScalingClients CLIENTS = new ScalingClients();

  private ScalingServer server = new ScalingServer(CLIENTS);

  @AfterEach
  void close() {
    server.close();
  }

  @AfterAll
  static void closeClients() {
    CLIENTS.close();
  }

  private static Deployment deployment(Scaling... scalings) {
    EndpointConfig config =
        EndpointConfig.builder()
            .endpointConfigName("pool")
            .productionVariant(
                v ->
                    v.variantName("pool")
                        .inferenceComponents()
                        .instanceType(ML_G6_12XLARGE)
                        .initialInstanceCount(1)
                        .managedInstanceScaling(
                            s -> s.status(ENABLED).minInstanceCount(0).maxInstanceCount(4)))
            .executionRoleArn("arn:aws:iam::123456789012:role/ml")
            .build();
    InferenceComponent llama =
        InferenceComponent.builder()
            .inferenceComponentName("llama")
            .endpointName("llm")
            .variantName("pool")
            .specification(
                s ->
                    s.modelName("llama-3")
                        .computeResourceRequirements(
                            r ->
                                r.minMemoryRequiredInMb(1024)
                                    .numberOfAcceleratorDevicesRequired(1)))
            .runtimeConfig(r -> r.copyCount(1))
            .build();
    return Deployment.builder("llm", config)
        .inferenceComponent(llama)
        .part(ScalingPart.of(scalings))
        .build();
  }

  @Test
  void scalesToZeroWithAnAlarm() {
    server.deployer.deploy(deployment(SCALING));

    assertThat(server.scaling()).isEqualTo(LIVE);
    assertThat(server.alarms().get(0).alarmActions())
        .containsExactly(
            server.policies().stream()
                .filter(policy -> policy.policyName().equals("wake-up"))
                .findFirst()
                .orElseThrow()
                .policyARN());
    assertThat(server.deployer.plan(deployment(SCALING)).isEmpty()).isTrue();
    server.takeCalls();
    assertThat(server.deployer.deploy(deployment(SCALING)).isUnchanged()).isTrue();
    assertThat(server.takeCalls())
        .containsEntry("DescribeScalableTargets", 1L)
        .containsEntry("DescribeScalingPolicies", 1L)
        .containsEntry("DescribeScheduledActions", 1L)
        .containsEntry("DescribeAlarms", 1L);
  }

  @Test
  void warnsIfTheFixedInstancesHaveNoRoomForAllCopies() {
    assertThat(warningsOfFixed(4)).isEmpty();
    assertThat(warningsOfFixed(5))
        .containsExactly(
            "targets[0] \"inference-component/llama\".maxCapacity: 5 is more than the copies that the"
                + " variant's instances have room for, 4 [MAX_OVER_FIXED_INSTANCES] Enable"
                + " managedInstanceScaling for the variant, or lower the maximum capacity.");
  }

  private static List<String> warningsOfFixed(int max) {
    Deployment managed = deployment();
    EndpointConfig fixed =
        managed.config().toBuilder()
            .productionVariants(
                List.of(
                    managed.config().productionVariants().get(0).toBuilder()
                        .clearManagedInstanceScaling()
                        .build()))
            .build();
    return Deployment.builder("llm", fixed)
        .inferenceComponent(managed.inferenceComponents().get(0))
        .part(
            ScalingPart.of(
                Scaling.ofInferenceComponent("llama")
                    .between(1, max)
                    .targetConcurrentRequestsPerCopy(5)
                    .build()))
        .build()
        .violations()
        .stream()
        .map(Object::toString)
        .filter(violation -> violation.contains("FIXED"))
        .toList();
  }

  @Test
  void deregistersTheTargetOfAComponentThatIsNoLongerScaled() {
    server.deployer.deploy(deployment(SCALING));

    assertThat(server.deployer.plan(deployment()).toString())
        .contains("- deregister scalable target inference-component/llama")
        .contains("- delete scaling alarm llama-wake-up");
    server.deployer.deploy(deployment());

    assertThat(server.scaling()).isEmpty();
    assertThat(server.deployer.plan(deployment()).isEmpty()).isTrue();
  }

  @Test
  void deregistersTheTargetOfAComponentIfTheScalingIsDropped() {
    server.deployer.deploy(deployment(SCALING));
    Deployment with = deployment();
    Deployment without =
        Deployment.builder("llm", with.config())
            .inferenceComponent(with.inferenceComponents().get(0))
            .build();

    assertThat(server.deployer.plan(without).toString())
        .contains("- deregister scalable target inference-component/llama");
    server.deployer.deploy(without);

    assertThat(server.scaling()).isEmpty();
  }

  @Test
  void putsAnAlarmAgainThatSomebodyHasChanged() {
    server.deployer.deploy(deployment(SCALING));
    server.cloudWatch.putMetricAlarm(
        r ->
            r.alarmName("llama-wake-up")
                .namespace("AWS/SageMaker")
                .metricName("NoCapacityInvocationFailures")
                .evaluationPeriods(3)
                .threshold(1.0)
                .comparisonOperator("GreaterThanThreshold"));

    assertThat(server.deployer.plan(deployment(SCALING)).toString())
        .contains(
            "MetricAlarms[\"llama-wake-up\"].EvaluationPeriods: 3 -> 1",
            "MetricAlarms[\"llama-wake-up\"].AlarmActions[0]: (unset) -> \"arn:aws:autoscaling:");
    server.deployer.deploy(deployment(SCALING));

    assertThat(server.deployer.plan(deployment(SCALING)).isEmpty()).isTrue();
  }

  @Test
  void deletesAllOfIt() {
    server.deployer.deploy(deployment(SCALING));
    Deletion deletion = Deletion.builder(deployment(SCALING)).build();

    assertThat(server.deployer.planDeletion(deletion).toString())
        .contains(
            "- delete scaling alarm llama-wake-up (the endpoint is deleted)",
            "- deregister scalable target inference-component/llama (the endpoint is deleted;"
                + " deletes policy concurrent-requests, policy wake-up)");
    server.deployer.delete(deletion);

    assertThat(server.scaling()).isEmpty();
    assertThat(server.sageMaker.endpoints()).isEmpty();
  }

  @Test
  void deletesTheScalingOfAnEndpointOfWhichOnlyTheNameIsKnown() {
    server.deployer.deploy(deployment(SCALING));

    server.deployer.delete(Deletion.of("llm"));

    assertThat(server.scaling()).isEmpty();
    assertThat(server.cloudWatch.describeAlarms().metricAlarms()).isEmpty();
  }

  @Test
  void aDeletionWithoutCloudWatchNamesTheAlarmThatStays() {
    server.deployer.deploy(deployment(SCALING));
    EndpointDeployer deployer =
        EndpointDeployer.create(server.client)
            .withTime(server.clock, server.clock::advance)
            .withPart(ScalingDeployer.create(server.autoScaling));

    assertThat(deployer.planDeletion(Deletion.of("llm")).toString())
        .contains("The alarm llama-wake-up calls a policy of the endpoint and stays");
    deployer.delete(Deletion.of("llm"));

    assertThat(server.scaling()).isEqualTo("alarm llama-wake-up\n");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aDeletionThatIsKilledAtAnyCallContinues(boolean afterCall) {
    Deletion deletion = Deletion.builder(deployment(SCALING)).build();
    boolean isKilled = true;
    int call = 0;
    while (isKilled) {
      call++;
      server.close();
      server = new ScalingServer(CLIENTS);
      server.deployer.deploy(deployment(SCALING));
      isKilled = isKilled(call, afterCall, deletion);
      server.deployer.delete(deletion);
      assertThat(server.scaling()).as("killed at call " + call).isEmpty();
    }
    assertThat(call).isBetween(5, MAX_CALLS);
  }

  private boolean isKilled(int call, boolean afterCall, Deletion deletion) {
    try {
      server.deployer(KillSwitch.at(call, afterCall)).delete(deletion);
      return false;
    } catch (KillSwitch.Killed e) {
      return true;
    }
  }
}
