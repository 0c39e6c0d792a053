package dev.endpointdsl.autoscaling;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import org.jspecify.annotations.Nullable;

/** The rules for {@link DescribeScalingActivities}. */
final class ActivityPageRules implements RuleSet<DescribeScalingActivities> {

  private static final int MAX_RESULTS = 50;

  @Override
  public @Nullable Violations check(DescribeScalingActivities page) {
    return PageRules.check(
        page.maxResults, MAX_RESULTS, page.scalableDimension, page.resourceId != null);
  }

  @Override
  public Class<DescribeScalingActivities> type() {
    return DescribeScalingActivities.class;
  }
}
