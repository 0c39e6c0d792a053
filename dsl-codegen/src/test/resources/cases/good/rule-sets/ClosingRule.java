package example.rulesets;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;

/** Rules of one of the two inputs. */
public enum ClosingRule implements Rule {
  /** A rule that the model names. */
  FIRST_AFTER_LAST,
  /** A rule that the rule set checks. */
  NEVER_CLOSED;

  @Override
  public String id() {
    return name();
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String why() {
    return "Why.";
  }

  @Override
  public String remedy() {
    return "Remedy.";
  }

  @Override
  public String source() {
    return "the test";
  }
}
