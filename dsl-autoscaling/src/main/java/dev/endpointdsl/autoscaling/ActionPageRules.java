package dev.endpointdsl.autoscaling;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import org.jspecify.annotations.Nullable;

/** The rules for {@link DescribeScheduledActions}. */
final class ActionPageRules implements RuleSet<DescribeScheduledActions> {

  private static final int MAX_RESULTS = 50;

  @Override
  public @Nullable Violations check(DescribeScheduledActions page) {
    return PageRules.check(
        page.maxResults, MAX_RESULTS, page.scalableDimension, page.resourceId != null);
  }

  @Override
  public Class<DescribeScheduledActions> type() {
    return DescribeScheduledActions.class;
  }
}
