package dev.endpointdsl.deploy.autoscaling.internal.change;

import static dev.endpointdsl.deploy.autoscaling.internal.change.DescribedScaling.live;
import static dev.endpointdsl.deploy.autoscaling.internal.change.DescribedScaling.wanted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.autoscaling.AdjustmentType;
import dev.endpointdsl.autoscaling.StepScaling;
import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.autoscaling.sagemaker.ScalingAlarm;
import dev.endpointdsl.autoscaling.sagemaker.VariantScaling;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveAlarm;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveScaling;
import dev.endpointdsl.deploy.autoscaling.internal.live.TargetKey;
import dev.endpointdsl.deploy.autoscaling.internal.member.MemberValues;
import dev.endpointdsl.deploy.plan.Difference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The parts that change and that stay, and the order of the calls. */
class ScalingChangesTest {

  private static final VariantScaling BASE = Scaling.of("churn", "blue").between(1, 8);
  private static final Scaling TRACKING = BASE.targetInvocationsPerInstance(70).build();
  private static final Scaling SCHEDULED =
      BASE.schedule("day", "cron(0 8 ? * MON-FRI *)", 4, 16, a -> a.timezone("Europe/Berlin"))
          .schedule("night", "cron(0 19 ? * MON-FRI *)", 1, 2, a -> a.timezone("Europe/Berlin"))
          .build();
  private static final Scaling ASLEEP =
      Scaling.ofInferenceComponent("llm")
          .between(0, 2)
          .targetConcurrentRequestsPerCopy(5)
          .wakeFromZero()
          .build();

  @Test
  void createsAllPartsInTheirOrder() {
    assertThat(lines(LiveScaling.NONE, ASLEEP))
        .containsExactly(
            "+ create scalable target inference-component/llm (it is not registered)",
            "+ create scaling policy concurrent-requests of inference-component/llm"
                + " (it does not exist)",
            "+ create scaling policy wake-up of inference-component/llm (it does not exist)",
            "+ create scaling alarm llm-wake-up (it does not exist)");
    assertThat(calls(LiveScaling.NONE, ASLEEP))
        .containsExactly("Register", "PutPolicy", "PutPolicy", "PutAlarm");
  }

  @Test
  void keepsWhatIsLive() {
    for (Scaling scaling : List.of(TRACKING, SCHEDULED, ASLEEP)) {
      assertThat(calls(live(scaling), scaling)).isEmpty();
      assertThat(lines(live(scaling), scaling)).allMatch(line -> line.startsWith("= keep"));
    }
  }

  @Test
  void restoresBoundsThatAPersonHasChanged() {
    LiveScaling changed = live(t -> t.minCapacity(3).maxCapacity(9), TRACKING);

    assertThat(differences(changed, TRACKING))
        .containsExactly(
            "ScalableTargets[\"endpoint/churn/variant/blue\"].MinCapacity: 3 -> 1",
            "ScalableTargets[\"endpoint/churn/variant/blue\"].MaxCapacity: 9 -> 8");
    assertThat(calls(changed, TRACKING)).containsExactly("Register");
  }

  @Test
  void keepsTheBoundsOfTheScheduledActionThatRanLast() {
    LiveScaling day = live(t -> t.minCapacity(4).maxCapacity(16), SCHEDULED);

    assertThat(calls(day, SCHEDULED)).isEmpty();
    assertThat(lines(day, SCHEDULED))
        .first()
        .isEqualTo(
            "= keep scalable target endpoint/churn/variant/blue"
                + " (it is registered with 4 to 16, set by scheduled action day)");
  }

  @Test
  void changesTheBoundsWithTheScheduledActionThatRanLast() {
    LiveScaling day = live(t -> t.minCapacity(4).maxCapacity(16), SCHEDULED);
    Scaling larger =
        BASE.schedule("day", "cron(0 8 ? * MON-FRI *)", 6, 20, a -> a.timezone("Europe/Berlin"))
            .build();

    assertThat(differences(day, larger))
        .contains(
            "ScalableTargets[\"endpoint/churn/variant/blue\"].MinCapacity: 4 -> 6",
            "ScalableTargets[\"endpoint/churn/variant/blue\"].MaxCapacity: 16 -> 20");
    assertThat(calls(day, larger)).containsExactly("DeleteSchedule", "Register", "PutSchedule");
  }

  @Test
  void doesNotKeepBoundsOfAScheduledActionThatIsGone() {
    LiveScaling day = live(t -> t.minCapacity(4).maxCapacity(16), SCHEDULED);

    assertThat(calls(day, BASE.build()))
        .containsExactly("DeleteSchedule", "DeleteSchedule", "Register");
  }

  @Test
  void keepsASuspension() {
    LiveScaling suspended =
        live(t -> t.suspendedState(s -> s.dynamicScalingInSuspended(true)), TRACKING);

    assertThat(calls(suspended, TRACKING)).isEmpty();
    assertThat(lines(suspended, TRACKING))
        .first()
        .isEqualTo(
            "= keep scalable target endpoint/churn/variant/blue"
                + " (it is registered with 1 to 8, and keeps DynamicScalingInSuspended)");
  }

  @Test
  void leavesACooldownToTheServiceIfItIsNotSet() {
    Scaling cooled =
        BASE.targetInvocationsPerInstance(70, t -> t.scaleInCooldown(300).disableScaleIn(false))
            .build();

    assertThat(calls(live(cooled), TRACKING)).isEmpty();
    assertThat(differences(live(TRACKING), cooled))
        .containsExactly(
            "ScalingPolicies[\"SageMakerEndpointInvocationScalingPolicy of"
                + " endpoint/churn/variant/blue\"].TargetTrackingScalingPolicyConfiguration"
                + ".ScaleInCooldown: (unset) -> 300");
  }

  @Test
  void deletesAPolicyBeforeAnotherOneTracksItsMetric() {
    Scaling renamed =
        BASE.policy(TRACKING.policies().get(0).toBuilder().policyName("mine").build()).build();

    assertThat(calls(live(TRACKING), renamed)).containsExactly("DeletePolicy", "PutPolicy");
  }

  @Test
  void policiesThatSwapTheirMetricsAreDeletedFirst() {
    Scaling one = BASE.targetInvocationsPerInstance(70).targetCpuUtilization(80).build();
    Scaling swapped =
        BASE.policy(one.policies().get(0).toBuilder().policyName("cpu-utilization").build())
            .policy(
                one.policies().get(1).toBuilder()
                    .policyName("SageMakerEndpointInvocationScalingPolicy")
                    .build())
            .build();

    assertThat(calls(live(one), swapped))
        .containsExactly("DeletePolicy", "DeletePolicy", "PutPolicy", "PutPolicy");
  }

  @Test
  void aPolicyOfAnotherTypeIsPutAnew() {
    Scaling steps = BASE.stepPolicy("scale", steps()).build();
    Scaling tracking =
        BASE.policy(TRACKING.policies().get(0).toBuilder().policyName("scale").build()).build();

    assertThat(calls(live(steps), tracking)).containsExactly("DeletePolicy", "PutPolicy");
  }

  @Test
  void aScheduledActionThatLosesItsZoneIsPutAnew() {
    Scaling inUtc =
        BASE.schedule("day", "cron(0 8 ? * MON-FRI *)", 4, 16)
            .schedule("night", "cron(0 19 ? * MON-FRI *)", 1, 2, a -> a.timezone("Europe/Berlin"))
            .build();

    assertThat(calls(live(SCHEDULED), inUtc)).containsExactly("DeleteSchedule", "PutSchedule");
  }

  @Test
  void anAlarmFollowsThePolicyThatItCalls() {
    LiveScaling live = live(ASLEEP);
    LiveAlarm old = live.alarms().get("llm-wake-up");
    LiveScaling stale =
        live.withAlarms(
            List.of(
                DescribedScaling.alarm(
                    old.name(),
                    old.members().with("AlarmActions[0]", MemberValues.text("arn:old")),
                    Set.of("arn:old"))));

    assertThat(differences(stale, ASLEEP))
        .containsExactly(
            "MetricAlarms[\"llm-wake-up\"].AlarmActions[0]: \"arn:old\" ->"
                + " \"arn:inference-component/llm:wake-up\"");
    assertThat(calls(stale, ASLEEP)).containsExactly("PutAlarm");
  }

  @Test
  void deletesAnAlarmThatCallsNothingElse() {
    LiveScaling live = live(ASLEEP);
    Scaling always = Scaling.ofInferenceComponent("llm").between(1, 2).build();

    assertThat(calls(live, always))
        .containsExactly("DeleteAlarm", "DeletePolicy", "DeletePolicy", "Register");
    LiveAlarm old = live.alarms().get("llm-wake-up");
    LiveScaling shared =
        live.withAlarms(
            List.of(
                DescribedScaling.alarm(
                    old.name(),
                    old.members(),
                    Set.of("arn:inference-component/llm:wake-up", "arn:aws:sns:pager"))));
    assertThat(calls(shared, always)).doesNotContain("DeleteAlarm");
    assertThat(lines(shared, always))
        .last()
        .asString()
        .startsWith("= keep scaling alarm llm-wake-up (the deployment does not have it, but");
  }

  @Test
  void deregistersATargetThatTheDeploymentDoesNotScale() {
    assertThat(lines(live(TRACKING)))
        .containsExactly(
            "- deregister scalable target endpoint/churn/variant/blue (the deployment does not"
                + " scale it; deletes policy SageMakerEndpointInvocationScalingPolicy)");
    assertThat(calls(live(TRACKING))).containsExactly("Deregister");
  }

  @Test
  void addsTagsThatAreMissing() {
    Scaling tagged = BASE.tags(Map.of("team", "risk", "cost", "1")).build();
    TargetKey key = wanted(tagged).get(0).key();
    LiveScaling live = live(tagged);

    assertThat(calls(live.withTags(Map.of(key, Map.of("cost", "1", "other", "x"))), tagged))
        .containsExactly("TagTarget");
    assertThat(calls(live.withTags(Map.of(key, Map.of("cost", "1", "team", "risk"))), tagged))
        .isEmpty();
  }

  @Test
  void theAlarmOfAPolicyThatIsPutAnewIsPutAfterwards() {
    Scaling steps = BASE.stepPolicy("scale", steps()).alarm(alarm()).build();
    Scaling tracking =
        BASE.policy(TRACKING.policies().get(0).toBuilder().policyName("scale").build()).build();
    LiveScaling live =
        live(tracking).withAlarms(List.copyOf(new TreeMap<>(live(steps).alarms()).values()));

    assertThat(calls(live, steps)).containsExactly("DeletePolicy", "PutPolicy", "PutAlarm");
  }

  private static ScalingAlarm alarm() {
    return ScalingAlarm.ofBacklogWithoutInstances("churn", "blue", "scale");
  }

  private static StepScaling steps() {
    return StepScaling.builder()
        .adjustmentType(AdjustmentType.CHANGE_IN_CAPACITY)
        .stepAdjustment(step -> step.scalingAdjustment(1).metricIntervalLowerBound(0))
        .build();
  }

  private static List<String> lines(LiveScaling live, Scaling... scalings) {
    return ScalingChanges.between(live, wanted(scalings)).changes().stream()
        .map(change -> change.planned().toString())
        .toList();
  }

  private static List<String> differences(LiveScaling live, Scaling... scalings) {
    return ScalingChanges.between(live, wanted(scalings)).changes().stream()
        .flatMap(change -> change.differences().stream())
        .map(Difference::toString)
        .toList();
  }

  private static List<String> calls(LiveScaling live, Scaling... scalings) {
    return ScalingChanges.between(live, wanted(scalings)).actions().stream()
        .map(action -> action.getClass().getSimpleName())
        .toList();
  }
}
