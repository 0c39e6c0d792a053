package dev.endpointdsl;

import dev.endpointdsl.message.QuotedText;
import java.util.Objects;

/**
 * A rule that a configuration suppresses, and the reason. It is not part of the configuration's
 * content: it is never sent, and equal configurations may differ in it.
 *
 * @param rule the rule
 * @param reason why the rule does not hold here, for readers of the configuration
 */
public record Suppression(Rule rule, String reason) {

  /**
   * Checks that the rule can be suppressed.
   *
   * @throws IllegalArgumentException if it cannot, or if no reason is given
   */
  public Suppression {
    Objects.requireNonNull(rule, "rule was given null; name the rule to suppress");
    Objects.requireNonNull(reason, "reason was given null; say why the rule does not hold here");
    if (!rule.isSuppressible()) {
      throw new IllegalArgumentException(
          rule.id()
              + " cannot be suppressed: "
              + rule.why()
              + " Correct the value instead: "
              + rule.remedy());
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          rule.id() + " cannot be suppressed without a reason; say why it does not hold here");
    }
  }

  /** Checks whether a violation is one of this rule. */
  public boolean covers(Violation violation) {
    return violation.rule().id().equals(rule.id());
  }

  /** Returns the rule and the reason on one line. */
  @Override
  public String toString() {
    return rule.id() + ": " + QuotedText.quote(reason);
  }
}
