package dev.endpointdsl.codegen.pattern;

import java.util.List;

/**
 * How to decide in one pass whether a text matches: the steps to take from its beginning. It
 * matches when every step can be taken and the text is at its end then.
 */
public record MatcherPlan(List<MatchStep> steps) {

  public MatcherPlan {
    steps = List.copyOf(steps);
  }
}
