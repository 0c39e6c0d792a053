package dev.endpointdsl.checker.check;

import dev.endpointdsl.Severity;
import dev.endpointdsl.ViolationDetails;
import dev.endpointdsl.checker.constraint.Constraint;

/**
 * A broken constraint.
 *
 * @param tag the kind of problem, for messages and {@code @SuppressWarnings}
 * @param rule the id of the rule that a configuration with the value breaks
 * @param severity the severity of the rule
 * @param message the message of that rule's violations
 */
public record Problem(String tag, String rule, Severity severity, String message) {

  /** Returns the problem that a violation of a built value would be. */
  static Problem of(ViolationDetails details) {
    return new Problem(
        details.kind(), details.rule().id(), details.rule().severity(), details.message());
  }

  /** Returns this problem with the rule, which the message names, and severity of a source. */
  Problem under(Constraint.Source source) {
    return source.rule().isEmpty()
        ? new Problem(tag, rule, source.severity(), message)
        : new Problem(tag, source.rule(), source.severity(), message + " [" + source.rule() + "]");
  }
}
