package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;
import dev.endpointdsl.ShapeRule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Renders {@code docs/RULES.md} from the rules and the requests that break them. */
final class RulesDocument {

  private static final String INTRODUCTION =
      """
      # Rules

      What is checked before anything is sent. This page is written by the build from the rules
      themselves; `RulesDocumentTest` compares it with them, and rewrites it when run with
      `-Dgolden.rewrite=true`.

      An *error* is thrown by `build()` and `toRequest()`: the service refuses it, documents that it
      does, or cannot make sense of it. A *warning* is listed by `violations()`: it is ignored,
      withdrawn, unusual, or known from hearsay only. The letter of a number is a subject: B what a
      variant runs on, C storage and keys, D models and inference components, E several variants,
      F asynchronous inference, G data capture, H the explainer, I the rest. Rules of one number are
      parts of one statement about the service that are not equally certain. Numbers that are
      missing are statements that the model's constraints make already, or that nothing here can
      check.

      Any rule of this table can be suppressed, with a reason that stays with the value and is never
      sent:

      ```java
      .suppress(SageMakerRule.KMS_KEY_ON_LOCAL_STORAGE, "a policy demands the key")
      ```

      """;

  private static final String DEPLOYMENT_RULES =
      """

      ## Ways to deploy

      What `Deployment.Builder.build()` checks of a way to deploy and what is deployed with it. These
      are suppressed there: `.suppress(DeploymentRule.CANARY_SIZE, "agreed with AWS support")`.

      | rule | severity | why | what to do |
      | --- | --- | --- | --- |
      """;

  private static final String SHAPE_RULES =
      """

      ## Constraints of the model

      What the limits of each member are, the model says, and the Javadoc of its method: these are
      the ways to break them. They cannot be suppressed.

      | rule | severity | why | what to do |
      | --- | --- | --- | --- |
      """;

  private static final String NOT_CHECKED =
      """

      ## What is not checked

      | what | why |
      | --- | --- |
      | a `KmsKeyId` beside a serverless variant (B10), `VariantInstanceProvisionTimeoutInSeconds` without pools (B5), an explainer for a multi-model endpoint (H10) | AWS documents that they are accepted, though they are often taken to be refused |
      | whether the model exists, and what its containers are: from the Marketplace, with a `ModelDataSource`, several of them | depends on another resource |
      | whether the Region has the instance type or the feature, the account the quota, the caller the permission | depends on the account and the Region |
      | whether a name is taken, and whether a configuration is in use | the service knows; the deployer asks it |
      | the requests for inference components | are requests of their own |
      | keys and topics that have to be ARNs, a key for core dumps, at most two capture modes | demanded by other clients, not by the service |
      """;

  private RulesDocument() {}

  static String write() {
    StringBuilder out = new StringBuilder(INTRODUCTION);
    out.append("| number | rule | severity | what has to hold |\n| --- | --- | --- | --- |\n");
    for (SageMakerRule rule : SageMakerRule.values()) {
      out.append(
          row(rule.number(), "[" + rule.id() + "](#" + anchor(rule) + ")", severity(rule))
              + " "
              + rule.what()
              + " |\n");
    }
    List<RuleCases.Broken> cases = RuleCases.broken();
    Arrays.stream(SageMakerRule.values()).forEach(rule -> section(rule, example(rule, cases), out));
    rows(DEPLOYMENT_RULES, DeploymentRule.values(), out);
    rows(SHAPE_RULES, ShapeRule.values(), out);
    return out.append(NOT_CHECKED).toString();
  }

  private static void rows(String heading, Rule[] rules, StringBuilder out) {
    out.append(heading);
    for (Rule rule : rules) {
      out.append(row(rule.id(), severity(rule), rule.why(), rule.remedy())).append('\n');
    }
  }

  private static RuleCases.Broken example(SageMakerRule rule, List<RuleCases.Broken> cases) {
    return cases.stream().filter(broken -> broken.rule() == rule).findFirst().orElseThrow();
  }

  private static void section(SageMakerRule rule, RuleCases.Broken example, StringBuilder out) {
    EndpointConfig config = EndpointConfig.fromJson(example.json());
    out.append("\n## ").append(rule.id()).append("\n\n");
    out.append(rule.number()).append(", ").append(severity(rule)).append(". ");
    out.append(rule.what()).append(' ').append(rule.why()).append(' ').append(rule.remedy());
    out.append("\n\nSource: ").append(rule.source()).append(".\n\n```json\n");
    out.append(config.toJson()).append("\n```\n\n```text\n");
    out.append(config.violations().get(0)).append("\n```\n");
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String severity(Rule rule) {
    return rule.severity() == Severity.ERROR ? "error" : "warning";
  }

  private static String anchor(Rule rule) {
    return rule.id().toLowerCase(Locale.ROOT);
  }
}
