package dev.endpointdsl.checker.constraint;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;
import dev.endpointdsl.ShapeRule;

/**
 * What is wrong with a value.
 *
 * @param tag names the kind of problem, for messages and {@code @SuppressWarnings}
 * @param rule the id of the rule that a configuration with the value breaks
 * @param severity what breaking it means
 * @param text what is wrong, in the words of that rule's violations
 */
public record Problem(String tag, String rule, Severity severity, String text) {

  public static Problem of(String tag, Rule rule, String text) {
    return new Problem(tag, rule.id(), rule.severity(), text);
  }

  /** The same problem as the rule tells it that a constraint is part of. */
  public Problem under(Constraint.Source source) {
    return new Problem(
        tag, source.rule().isEmpty() ? rule : source.rule(), source.severity(), text);
  }

  public static Problem range(String text) {
    return of("Range", ShapeRule.RANGE, text);
  }

  public static Problem size(String text) {
    return of("Size", ShapeRule.SIZE, text);
  }
}
