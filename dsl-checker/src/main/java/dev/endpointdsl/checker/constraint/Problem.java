package dev.endpointdsl.checker.constraint;

import dev.endpointdsl.Severity;
import dev.endpointdsl.ViolationDetails;

/**
 * What is wrong with a value.
 *
 * @param tag names the kind of problem, for messages and {@code @SuppressWarnings}
 * @param rule the id of the rule that a configuration with the value breaks
 * @param severity the severity of the rule
 * @param text the message of that rule's violations
 */
public record Problem(String tag, String rule, Severity severity, String text) {

  /** Returns the problem that a violation of a built value would be. */
  public static Problem of(ViolationDetails details) {
    return new Problem(
        details.kind(), details.rule().id(), details.rule().severity(), details.message());
  }

  /** Returns the same problem as a violation of the rule that a constraint is part of. */
  public Problem under(Constraint.Source source) {
    return new Problem(
        tag, source.rule().isEmpty() ? rule : source.rule(), source.severity(), text);
  }
}
