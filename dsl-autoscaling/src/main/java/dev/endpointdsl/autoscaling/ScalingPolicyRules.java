package dev.endpointdsl.autoscaling;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import org.jspecify.annotations.Nullable;

/** The rules for scaling policies that the model cannot express. */
final class ScalingPolicyRules implements RuleSet<ScalingPolicy> {

  @Override
  public @Nullable Violations check(ScalingPolicy policy) {
    Violations found =
        ResourceRules.check(
            policy.serviceNamespace, policy.resourceId, policy.scalableDimension, null);
    found =
        RuleMembers.unless(
            policy.predictiveScalingPolicyConfiguration == null
                || !ResourceRules.isSageMaker(policy.serviceNamespace),
            found,
            "PredictiveScalingPolicyConfiguration",
            ScalingPolicyRule.PREDICTIVE_POLICY,
            "is not supported by SageMaker");
    found =
        RuleMembers.unless(
            policy.policyType != null || !isConfigured(policy),
            found,
            "PolicyType",
            ScalingPolicyRule.POLICY_TYPE_MISSING,
            "is not set");
    if (policy.stepScalingPolicyConfiguration != null) {
      found = StepRules.check(policy.stepScalingPolicyConfiguration, found);
    }
    return policy.targetTrackingScalingPolicyConfiguration == null
        ? found
        : TrackingRules.check(policy, policy.targetTrackingScalingPolicyConfiguration, found);
  }

  private static boolean isConfigured(ScalingPolicy policy) {
    return policy.targetTrackingScalingPolicyConfiguration != null
        || policy.stepScalingPolicyConfiguration != null
        || policy.predictiveScalingPolicyConfiguration != null;
  }

  @Override
  public Class<ScalingPolicy> type() {
    return ScalingPolicy.class;
  }
}
