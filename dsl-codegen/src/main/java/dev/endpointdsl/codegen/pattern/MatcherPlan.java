package dev.endpointdsl.codegen.pattern;

import java.util.List;

/**
 * The plan of a matcher that decides in one pass whether a string matches: the string matches if
 * all steps match, one after the other, and the last one ends at the end of the string.
 *
 * @param steps the steps from the start of the string
 */
public record MatcherPlan(List<MatchStep> steps) {

  public MatcherPlan {
    steps = List.copyOf(steps);
  }
}
