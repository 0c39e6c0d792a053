package dev.endpointdsl.autoscaling;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import org.jspecify.annotations.Nullable;

/** The rules for {@link DescribeScalableTargets}. */
final class TargetPageRules implements RuleSet<DescribeScalableTargets> {

  private static final int MAX_RESULTS = 50;

  @Override
  public @Nullable Violations check(DescribeScalableTargets page) {
    return PageRules.check(
        page.maxResults, MAX_RESULTS, page.scalableDimension, page.resourceIds != null);
  }

  @Override
  public Class<DescribeScalableTargets> type() {
    return DescribeScalableTargets.class;
  }
}
