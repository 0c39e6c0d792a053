package dev.endpointdsl;

import dev.endpointdsl.message.QuotedText;
import dev.endpointdsl.support.BuilderSupport;

/**
 * A rule that a configuration sets itself above, and why. It is not part of what the configuration
 * says: it is never sent, and equal configurations may differ in it.
 *
 * @param rule the rule
 * @param reason why it does not hold here, for those who read the configuration
 */
public record Suppression(Rule rule, String reason) {

  /**
   * Checks the two.
   *
   * @throws IllegalArgumentException if the rule cannot be suppressed, or no reason is given
   */
  public Suppression {
    BuilderSupport.given(rule, "rule");
    BuilderSupport.given(reason, "reason");
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

  /** Whether a violation is one of this rule. */
  public boolean covers(Violation violation) {
    return violation.rule().id().equals(rule.id());
  }

  /** The rule with the reason, on one line. */
  @Override
  public String toString() {
    return rule.id() + ": " + QuotedText.quote(reason);
  }
}
