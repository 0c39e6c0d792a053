package dev.endpointdsl.testkit.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.ServerState;
import dev.endpointdsl.testkit.fixture.EndpointFixture;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import dev.endpointdsl.testkit.model.Fault;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.applicationautoscaling.model.Alarm;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalableDimension;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalableTarget;
import software.amazon.awssdk.services.applicationautoscaling.model.ServiceNamespace;
import software.amazon.awssdk.services.applicationautoscaling.model.SuspendedState;

class ScalingOperationsTest {

  private static final Scaling SCALING =
      Scaling.of("e", "v")
          .between(1, 8)
          .targetInvocationsPerInstance(70)
          .schedule("night", "cron(0 20 ? * * *)", 1, 2)
          .tags(Map.of("team", "risk"))
          .build();

  private final ScalingFixture scaling = new ScalingFixture();

  @AfterEach
  void close() {
    scaling.close();
  }

  @Test
  void theStateHasTheTargetsWithWhatBelongsToThem() {
    scaling.put(SCALING);
    scaling.client.registerScalableTarget(
        r ->
            r.serviceNamespace("sagemaker")
                .resourceId("endpoint/e/variant/v")
                .scalableDimension("sagemaker:variant:DesiredInstanceCount")
                .suspendedState(s -> s.dynamicScalingInSuspended(true)));

    ServerState state = scaling.endpoints.sageMaker.state();
    assertThat(state.scalableTargets())
        .containsExactly(
            new ServerState.ScalableTarget(
                "endpoint/e/variant/v",
                Set.of("DynamicScalingInSuspended"),
                Set.of("SageMakerEndpointInvocationScalingPolicy"),
                Set.of("night")));
    assertThat(state.alarms()).isEmpty(); // those of target tracking belong to the service
    assertThat(state.modelsInUse()).containsExactly(SdkRequests.variant().modelName());
  }

  @Test
  void registersDescribesAndDeregisters() {
    scaling.put(SCALING);

    ScalableTarget target = target();
    assertThat(target.resourceId()).isEqualTo("endpoint/e/variant/v");
    assertThat(target.minCapacity()).isEqualTo(1);
    assertThat(target.maxCapacity()).isEqualTo(8);
    assertThat(target.creationTime()).isEqualTo(scaling.endpoints.clock.instant());
    assertThat(target.roleARN()).contains("AWSServiceRoleForApplicationAutoScaling_SageMaker");
    assertThat(target.scalableTargetARN())
        .matches("arn:aws:application-autoscaling:us-east-1:123456789012:scalable-target/\\w+");
    assertThat(
            scaling
                .client
                .listTagsForResource(r -> r.resourceARN(target.scalableTargetARN()))
                .tags())
        .isEqualTo(Map.of("team", "risk"));

    deregister();

    assertThat(scaling.client.describeScalableTargets(r -> r.serviceNamespace("sagemaker")))
        .satisfies(page -> assertThat(page.scalableTargets()).isEmpty());
    assertThat(policies()).isEmpty();
    assertThat(actions()).isEmpty();
    assertThat(ScalingFixture.refusal(this::deregister))
        .isEqualTo(
            "ObjectNotFoundException: No scalable target registered for service namespace:"
                + " sagemaker, resource ID: endpoint/e/variant/v, scalable dimension:"
                + " sagemaker:variant:DesiredInstanceCount");
  }

  @Test
  void boundsThatAreLeftOutStay() {
    scaling.put(SCALING);
    scaling.client.registerScalableTarget(
        r ->
            r.serviceNamespace(ServiceNamespace.SAGEMAKER)
                .resourceId("endpoint/e/variant/v")
                .scalableDimension(ScalableDimension.SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT)
                .suspendedState(SuspendedState.builder().dynamicScalingInSuspended(true).build()));

    assertThat(target().maxCapacity()).isEqualTo(8);
    assertThat(target().suspendedState().dynamicScalingInSuspended()).isTrue();
    assertThat(target().suspendedState().scheduledScalingSuspended()).isFalse();
  }

  @Test
  void describesPoliciesAsTheyWerePut() {
    scaling.put(SCALING);

    var described = policies().get(0);
    ScalingPolicy readBack =
        ScalingPolicy.from(
            software.amazon.awssdk.services.applicationautoscaling.model.PutScalingPolicyRequest
                .builder()
                .policyName(described.policyName())
                .serviceNamespace(described.serviceNamespaceAsString())
                .resourceId(described.resourceId())
                .scalableDimension(described.scalableDimensionAsString())
                .policyType(described.policyTypeAsString())
                .targetTrackingScalingPolicyConfiguration(
                    described.targetTrackingScalingPolicyConfiguration())
                .build());

    assertThat(readBack).isEqualTo(SCALING.policies().get(0));
    assertThat(described.policyARN())
        .matches(
            "arn:aws:autoscaling:us-east-1:123456789012:scalingPolicy:[0-9a-f-]{36}:"
                + "resource/sagemaker/endpoint/e/variant/v:"
                + "policyName/SageMakerEndpointInvocationScalingPolicy");
  }

  @Test
  void targetTrackingMakesItsAlarms() {
    scaling.put(SCALING);

    assertThat(policies().get(0).alarms())
        .extracting(Alarm::alarmName)
        .satisfiesExactly(
            high -> assertThat(high).startsWith("TargetTracking-endpoint/e/variant/v-AlarmHigh-"),
            low -> assertThat(low).startsWith("TargetTracking-endpoint/e/variant/v-AlarmLow-"));
  }

  @Test
  void aMetricIsTrackedOnce() {
    scaling.put(SCALING);
    ScalingPolicy other = SCALING.policies().get(0).toBuilder().policyName("other").build();

    assertThat(ScalingFixture.refusal(() -> scaling.client.putScalingPolicy(other.toRequest())))
        .isEqualTo(
            "ValidationException: Only one TargetTrackingScaling policy for a given metric"
                + " specification is allowed.");
  }

  @Test
  void burstableInstancesAreRefused() {
    scaling.endpoint("small", "ml.t2.medium");

    assertThat(
            ScalingFixture.refusal(
                () -> scaling.put(Scaling.of("small", "v").between(1, 2).build())))
        .startsWith(
            "ValidationException: You cannot register a variant with ml.t2.medium instance type as"
                + " a scalable target.");
  }

  @Test
  void aRegisteredVariantKeepsItsInstanceTypeUntilItsEndpointIsDeleted() {
    scaling.put(SCALING);
    scaling.endpoints.client.createEndpointConfig(
        r ->
            r.endpointConfigName("larger")
                .productionVariants(
                    SdkRequests.variant().toBuilder()
                        .variantName("v")
                        .instanceType("ml.m5.4xlarge")
                        .build()));

    assertThat(EndpointFixture.refusal(() -> scaling.endpoints.update("e", "larger")))
        .startsWith("The variant(s) \"v\" must be deregistered as scalable targets");

    scaling.endpoints.delete("e");

    assertThat(policies()).isEmpty();
  }

  @Test
  void policiesComeInPagesOfTen() {
    scaling.put(Scaling.of("e", "v").between(1, 2).build());
    for (int i = 0; i < 12; i++) {
      String name = "action-" + i;
      scaling.put(Scaling.of("e", "v").between(1, 2).schedule(name, "rate(1 day)", 1, 2).build());
    }

    assertThat(actions()).hasSize(12);
    assertThat(
            scaling
                .client
                .describeScheduledActionsPaginator(
                    r -> r.serviceNamespace("sagemaker").maxResults(5))
                .stream()
                .map(page -> page.scheduledActions().size()))
        .containsExactly(5, 5, 2);
  }

  @Test
  void faultsStrike() {
    scaling.endpoints.sageMaker.faults().on("RegisterScalableTarget").onCall(1, Fault.throttling());

    scaling.put(SCALING);

    assertThat(scaling.endpoints.sageMaker.calls("RegisterScalableTarget")).isEqualTo(2);
  }

  @Test
  void targetsAndPoliciesSurviveARestart(@TempDir Path folder) {
    Path file = folder.resolve("state.json");
    try (LocalSageMaker first = SdkRequests.permissive().keepIn(file).start()) {
      first.registerScalableTarget("e", "v");
    }
    try (LocalSageMaker second = SdkRequests.permissive().keepIn(file).start()) {
      second.deregisterScalableTarget("e", "v");
    }
  }

  private ScalableTarget target() {
    return scaling
        .client
        .describeScalableTargets(r -> r.serviceNamespace(ServiceNamespace.SAGEMAKER))
        .scalableTargets()
        .get(0);
  }

  private List<software.amazon.awssdk.services.applicationautoscaling.model.ScalingPolicy>
      policies() {
    return scaling
        .client
        .describeScalingPolicies(r -> r.serviceNamespace("sagemaker"))
        .scalingPolicies();
  }

  private List<software.amazon.awssdk.services.applicationautoscaling.model.ScheduledAction>
      actions() {
    return scaling
        .client
        .describeScheduledActions(r -> r.serviceNamespace("sagemaker"))
        .scheduledActions();
  }

  private void deregister() {
    scaling.client.deregisterScalableTarget(
        r ->
            r.serviceNamespace("sagemaker")
                .resourceId("endpoint/e/variant/v")
                .scalableDimension("sagemaker:variant:DesiredInstanceCount"));
  }
}
