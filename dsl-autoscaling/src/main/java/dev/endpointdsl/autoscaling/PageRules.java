package dev.endpointdsl.autoscaling;

import dev.endpointdsl.Violations;
import org.jspecify.annotations.Nullable;

/** The rules that the Describe requests share. */
final class PageRules {

  private PageRules() {}

  static @Nullable Violations check(
      @Nullable Integer size, int maxSize, @Nullable String dimension, boolean hasResource) {
    Violations found =
        RuleMembers.unless(
            size == null || (size >= 1 && size <= maxSize),
            null,
            "MaxResults",
            ScalableTargetRule.PAGE_SIZE,
            size + " is not between 1 and " + maxSize);
    return RuleMembers.unless(
        dimension == null || hasResource,
        found,
        "ScalableDimension",
        ScalableTargetRule.DIMENSION_WITHOUT_RESOURCE,
        "is set without a resource");
  }
}
