package dev.endpointdsl.autoscaling.sagemaker;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;
import dev.endpointdsl.autoscaling.RuleExamples;
import dev.endpointdsl.autoscaling.RuleExamples.Example;
import java.util.Arrays;
import java.util.List;

/** Renders {@code docs/SCALING-RULES.md} from the rules and the requests that break them. */
final class ScalingRulesDocument {

  private static final String INTRODUCTION =
      """
      # Rules for scaling

      These are the rules of `dsl-autoscaling`, in addition to the constraints of single members.
      [Rules](RULES.md) explains ids, severities and suppression, and has the rules for endpoint
      configurations.

      An error is a rule for which a message of the service is recorded. Everything else is a
      warning, although AWS may document it as a requirement: the service might accept it.

      | rules | judged by |
      | --- | --- |
      | of requests | `violations()`, `build()` and `toRequest()` of the request |
      | across parts | `Scaling.violations(...)` and `build()`, `ScalingParts.violations()` |
      """;

  private static final String REQUESTS =
      """

      ## Rules of requests

      | rule | severity | requirement |
      | --- | --- | --- |
      """;

  private static final String PARTS =
      """

      ## Rules across parts

      They tie targets, policies, scheduled actions and alarms to each other, and to what a
      `ScalableResource` says about the variant or inference component.

      | rule | severity | requirement | reason | remedy | source |
      | --- | --- | --- | --- | --- | --- |
      """;

  private static final String DETAILS =
      """

      ## Rules of requests in detail

      Each example breaks exactly one rule; below it is the violation that it causes.
      """;

  private static final String OPEN =
      """

      ## Not known, or not checked

      | question | what is known |
      | --- | --- |
      | whether a registration changes the capacity of a resource that is already scaled | it does if the capacity is outside the bounds, also a registration that sets no bounds, such as one that suspends scaling; only the service knows the capacity at that time. `INITIAL_CAPACITY_OUTSIDE_BOUNDS` judges the capacity that the deployment sets |
      | whether `RegisterScalableTarget` refuses a minimum of 0 for a real-time variant, or only scaling in fails | the guide demands at least 1 |
      | whether variants with burstable pools are refused | the message is recorded for an instance type; a warning for pools |
      | the cooldowns of inference components and of provisioned concurrency, if they are not set | 300 seconds are documented for variants only |
      | whether a shadow variant can be scaled | nothing |
      | whether a target value of 0 or less is refused | nothing |
      | whether an `at()` in the past is refused | nothing; a rule would depend on the time of the check |
      | whether `DeleteInferenceComponent` deregisters the component's target | nothing: deregister it first |
      | whether a target exists, the account has reached a quota, and the caller has the permissions | the service knows |
      | the minimum capacity of other services | the service allows 0 for some of them |

      ## About this page

      A test generates this page from the rules. `ScalingRulesDocumentTest` compares it, and rewrites
      it if it runs with `-Dgolden.rewrite=true`.
      """;

  private ScalingRulesDocument() {}

  static String write() {
    StringBuilder out = new StringBuilder(INTRODUCTION).append(REQUESTS);
    List<Example> examples = RuleExamples.all();
    examples.forEach(
        example ->
            out.append(row(example.rule().id(), severity(example.rule()), example.rule().what())));
    out.append(PARTS);
    Arrays.stream(ScalingPartsRule.values())
        .forEach(
            rule ->
                out.append(
                    row(
                        rule.id(),
                        severity(rule),
                        rule.what(),
                        rule.why(),
                        rule.remedy(),
                        rule.source())));
    out.append(DETAILS);
    examples.forEach(example -> section(example, out));
    return out.append(OPEN).toString();
  }

  private static void section(Example example, StringBuilder out) {
    Rule rule = example.rule();
    out.append("\n### ").append(rule.id()).append("\n\n");
    out.append(rule.severity() == Severity.ERROR ? "Error: " : "Warning: ");
    out.append(rule.what()).append(' ').append(rule.why()).append(' ').append(rule.remedy());
    out.append("\n\nSource: ").append(rule.source()).append(".\n\n`").append(example.operation());
    out.append("`:\n```json\n").append(example.json()).append("\n```\n\n```text\n");
    out.append(example.violation()).append("\n```\n");
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String severity(Rule rule) {
    return rule.severity() == Severity.ERROR ? "error" : "warning";
  }
}
