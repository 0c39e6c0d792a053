package dev.endpointdsl.autoscaling.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.autoscaling.ScalableDimension;
import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.autoscaling.ScheduledAction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A few words become the requests. */
class ScalingTest {

  @Test
  void scalesAVariantByItsInvocations() {
    Scaling scaling =
        Scaling.of("churn", "blue").between(1, 8).targetInvocationsPerInstance(70).build();

    assertThat(scaling.target().toJson())
        .isEqualTo(
            "{\"ServiceNamespace\":\"sagemaker\",\"ResourceId\":\"endpoint/churn/variant/blue\","
                + "\"ScalableDimension\":\"sagemaker:variant:DesiredInstanceCount\","
                + "\"MinCapacity\":1,\"MaxCapacity\":8}");
    assertThat(scaling.policies())
        .extracting(ScalingPolicy::toJson)
        .containsExactly(
            "{\"PolicyName\":\"SageMakerEndpointInvocationScalingPolicy\","
                + "\"ServiceNamespace\":\"sagemaker\",\"ResourceId\":\"endpoint/churn/variant/blue\","
                + "\"ScalableDimension\":\"sagemaker:variant:DesiredInstanceCount\","
                + "\"PolicyType\":\"TargetTrackingScaling\","
                + "\"TargetTrackingScalingPolicyConfiguration\":{\"TargetValue\":70.0,"
                + "\"PredefinedMetricSpecification\":"
                + "{\"PredefinedMetricType\":\"SageMakerVariantInvocationsPerInstance\"}}}");
    assertThat(scaling.scheduledActions()).isEmpty();
    assertThat(scaling.alarms()).isEmpty();
  }

  @Test
  void scalesProvisionedConcurrencyByItsUtilization() {
    Scaling scaling =
        Scaling.ofProvisionedConcurrency("churn", "blue")
            .between(1, 4)
            .targetUtilization(0.7, tracking -> tracking.scaleInCooldown(600))
            .build();

    assertThat(scaling.target().scalableDimension())
        .contains(ScalableDimension.SAGEMAKER_VARIANT_DESIRED_PROVISIONED_CONCURRENCY);
    assertThat(scaling.policies())
        .singleElement()
        .satisfies(policy -> assertThat(policy.violations()).isEmpty())
        .satisfies(policy -> assertThat(policy.toJson()).contains("\"ScaleInCooldown\":600"));
  }

  @Test
  void aComponentThatScalesToZeroWakesUp() {
    Scaling scaling =
        Scaling.ofInferenceComponent("llm")
            .between(0, 2)
            .targetConcurrentRequestsPerCopy(5)
            .wakeFromZero()
            .build();

    assertThat(scaling.violations(ScalableResource.inferenceComponent("llm"))).isEmpty();
    assertThat(scaling.policies())
        .extracting(ScalingPolicy::policyName)
        .containsExactly("concurrent-requests", "wake-up");
    assertThat(scaling.alarms())
        .singleElement()
        .satisfies(
            alarm -> {
              assertThat(alarm.metricName()).isEqualTo("NoCapacityInvocationFailures");
              assertThat(alarm.dimensions()).isEqualTo(Map.of("InferenceComponentName", "llm"));
              assertThat(alarm.policyName()).isEqualTo("wake-up");
            });
  }

  @Test
  void withoutAWakeUpZeroIsAWarning() {
    Scaling scaling = Scaling.of("queue", "v").between(0, 2).targetBacklogPerInstance(5).build();

    assertThat(scaling.violations())
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.rule()).isEqualTo(ScalingPartsRule.ZERO_WITHOUT_WAKE_UP));
    assertThat(
            Scaling.of("queue", "v")
                .between(0, 2)
                .targetBacklogPerInstance(5)
                .wakeFromZero()
                .build()
                .violations())
        .isEmpty();
  }

  @Test
  void schedulesChangesOfTheBounds() {
    Scaling scaling =
        Scaling.of("churn", "blue")
            .between(1, 8)
            .targetCpuUtilization(150)
            .schedule("night", "cron(0 20 ? * MON-FRI *)", 1, 2)
            .schedule(
                "morning",
                "cron(0 7 ? * MON-FRI *)",
                4,
                8,
                action -> action.timezone("Europe/Berlin"))
            .tags(Map.of("team", "risk"))
            .build();

    assertThat(scaling.scheduledActions())
        .extracting(ScheduledAction::scheduledActionName)
        .containsExactly("night", "morning");
    assertThat(scaling.scheduledActions().get(1).timezone()).contains("Europe/Berlin");
    assertThat(scaling.target().tags()).isEqualTo(Map.of("team", "risk"));
  }

  @Test
  void buildRefusesWhatTheServiceRefuses() {
    VariantScaling twice =
        Scaling.of("churn", "blue")
            .between(1, 8)
            .targetInvocationsPerInstance(70)
            .targetInvocationsPerInstance(80);

    assertThatThrownBy(
            () -> Scaling.of("e", "v").between(1, 2).schedule("a", "daily", 1, 2).build())
        .isInstanceOf(InvalidConfigException.class)
        .hasMessageContaining("[SCHEDULE_FORM]");
    assertThatThrownBy(() -> Scaling.of("e", "v").between(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("between(3, 2)");
    assertThat(twice.build().violations())
        .extracting(violation -> violation.rule())
        .containsExactly(ScalingPartsRule.POLICY_REPEATED);
  }

  /** A stage is immutable, so that one can begin several scalings. */
  @Test
  void stagesCanBeUsedAgain() {
    VariantScaling both = Scaling.of("churn", "blue").between(1, 8);

    Scaling one = both.targetInvocationsPerInstance(70).build();
    Scaling other = both.targetConcurrentRequestsPerModel(5).build();

    assertThat(one.policies()).hasSize(1);
    assertThat(other.policies()).hasSize(1);
    assertThat(both.build().policies()).isEmpty();
    assertThat(one).isNotEqualTo(other).isEqualTo(both.targetInvocationsPerInstance(70).build());
  }

  @Test
  void theServicesOwnAlarmNamesAreRefused() {
    ScalingAlarm alarm = ScalingAlarm.ofRequestsWithoutCopies("c", "p");

    assertThatThrownBy(
            () ->
                new ScalingAlarm(
                    "TargetTracking-endpoint/e/variant/v-AlarmHigh-1",
                    alarm.resourceId(),
                    alarm.policyName(),
                    alarm.namespace(),
                    alarm.metricName(),
                    alarm.statistic(),
                    alarm.dimensions(),
                    60,
                    1,
                    alarm.comparison(),
                    1,
                    alarm.treatMissingData()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("choose another name");
  }

  @Test
  void requestsBecomeTheScalingsOfTheirTargets() {
    List<Scaling> scalings =
        List.of(
            Scaling.of("churn", "blue").between(1, 8).targetInvocationsPerInstance(70).build(),
            Scaling.ofInferenceComponent("llm").between(0, 2).wakeFromZero().build());

    assertThat(ScalingParts.of(scalings, List.of()).scalings()).isEqualTo(scalings);
  }

  @Test
  void requestsThatDoNotHaveOneTargetBecomeNoScalings() {
    Scaling woken = Scaling.ofInferenceComponent("llm").between(0, 2).wakeFromZero().build();
    ScalingParts noTarget =
        new ScalingParts(List.of(), woken.policies(), List.of(), List.of(), List.of());
    ScalingParts alarmAlone =
        new ScalingParts(List.of(), List.of(), List.of(), woken.alarms(), List.of());

    assertThatThrownBy(noTarget::scalings).hasMessageContaining("has no target");
    assertThatThrownBy(ScalingParts.of(List.of(woken, woken), List.of())::scalings)
        .hasMessageContaining("inference-component/llm occurs twice");
    assertThatThrownBy(alarmAlone::scalings).hasMessageContaining("add its target");
  }
}
