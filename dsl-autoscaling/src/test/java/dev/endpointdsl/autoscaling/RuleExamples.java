package dev.endpointdsl.autoscaling;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Violation;
import java.util.List;

/** The examples of the rules that are judged of one request, for the page about them. */
public final class RuleExamples {

  private RuleExamples() {}

  /**
   * A request that breaks a rule.
   *
   * @param rule the rule
   * @param operation the operation of the request
   * @param json the request
   * @param violation the violation
   */
  public record Example(Rule rule, String operation, String json, Violation violation) {}

  /** Returns the first example of each rule, in the order of the rules. */
  public static List<Example> all() {
    return RuleCases.RULES.stream()
        .map(
            rule ->
                RuleCases.broken().stream()
                    .filter(broken -> broken.rule() == rule)
                    .findFirst()
                    .orElseThrow())
        .map(RuleExamples::example)
        .toList();
  }

  private static Example example(RuleCases.Case broken) {
    Violation violation =
        broken.type().check(broken.json()).stream()
            .filter(found -> found.rule() == broken.rule())
            .findFirst()
            .orElseThrow();
    return new Example(
        broken.rule(), broken.type().operation(), broken.type().copy(broken.json()), violation);
  }
}
