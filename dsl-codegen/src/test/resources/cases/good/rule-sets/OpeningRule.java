package example.rulesets;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;

/** Rules of one of the two inputs. */
public enum OpeningRule implements Rule {
  /** A rule that the model names. */
  LEAST_OVER_MOST,
  /** A rule that the rule set checks. */
  NOTHING_ON_SALE;

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
