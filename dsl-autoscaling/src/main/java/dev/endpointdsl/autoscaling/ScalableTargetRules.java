package dev.endpointdsl.autoscaling;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import org.jspecify.annotations.Nullable;

/** The rules for scalable targets that the model cannot express. */
final class ScalableTargetRules implements RuleSet<ScalableTarget> {

  @Override
  public @Nullable Violations check(ScalableTarget target) {
    Violations found =
        ResourceRules.check(
            target.serviceNamespace, target.resourceId, target.scalableDimension, null);
    Integer min = target.minCapacity;
    Integer max = target.maxCapacity;
    found =
        RuleMembers.unless(
            min == null || min >= 0,
            found,
            "MinCapacity",
            ScalableTargetRule.MIN_CAPACITY_NEGATIVE,
            min + " is negative");
    found =
        RuleMembers.unless(
            max == null || max >= 1,
            found,
            "MaxCapacity",
            ScalableTargetRule.MAX_CAPACITY_BELOW_ONE,
            max + " is less than 1");
    return RuleMembers.unless(
        target.roleARN == null || !ResourceRules.isSageMaker(target.serviceNamespace),
        found,
        "RoleARN",
        ScalableTargetRule.ROLE_IGNORED,
        "is ignored, because SageMaker uses its service-linked role");
  }

  @Override
  public Class<ScalableTarget> type() {
    return ScalableTarget.class;
  }
}
