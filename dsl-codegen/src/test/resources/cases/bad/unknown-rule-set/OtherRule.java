package example.unknownruleset;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;

/** The rules that the model names. */
public enum OtherRule implements Rule {
  /** Closed. */
  CLOSED;

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
