package dev.endpointdsl.autoscaling;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import org.jspecify.annotations.Nullable;

/** The rules for {@link DescribeScalingPolicies}. */
final class PolicyPageRules implements RuleSet<DescribeScalingPolicies> {

  private static final int MAX_RESULTS = 10;

  @Override
  public @Nullable Violations check(DescribeScalingPolicies page) {
    return PageRules.check(
        page.maxResults, MAX_RESULTS, page.scalableDimension, page.resourceId != null);
  }

  @Override
  public Class<DescribeScalingPolicies> type() {
    return DescribeScalingPolicies.class;
  }
}
