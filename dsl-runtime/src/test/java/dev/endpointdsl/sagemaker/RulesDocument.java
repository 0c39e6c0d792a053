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

      A rule is a requirement of the service that goes beyond the limits of a single member: two
      members that exclude each other, a value that depends on the instance type, names that must
      differ. All rules are checked before anything is sent.

      ## Find a rule by its id

      Each violation names its rule: the message of `build()` and `violations()` has the id in
      brackets, and `Violation.rule()` returns the constant. Search this page for the id, or append
      it in lower case to the address of this page: `RULES.md#kms_key_on_local_storage`. The id of a
      rule does not change between versions.

      ## Severities

      | severity | reported by | meaning |
      | --- | --- | --- |
      | error | `build()` and `toRequest()`, which throw, and `violations()` | the service refuses the request, documents that it does, or cannot make sense of it |
      | warning | `violations()` | the setting is ignored, withdrawn or unusual, or users report problems that AWS does not document |

      ## Suppress a rule

      If a rule does not hold for you, suppress it with a reason, which the value keeps and never
      sends:

      ```java
      .suppress(SageMakerRule.KMS_KEY_ON_LOCAL_STORAGE, "a policy demands the key")
      ```

      Every rule of a configuration or deployment can be suppressed; the constraints of single
      members at the end of this page cannot. [Checker](CHECKER.md) explains how to suppress the
      messages of the compiler.

      ## Rules by topic
      """;

  private static final String TABLE =
      """

      | rule | severity | requirement |
      | --- | --- | --- |
      """;

  private static final String DETAILS =
      """

      ## Rules in detail

      Each example breaks exactly one rule; below it is the violation that it causes.
      """;

  private static final String DEPLOYMENT_RULES =
      """

      ## Deployments

      `DeploymentBuilder.build()` checks these rules for the deployment configuration and the
      endpoint configuration that is deployed with it. To suppress one, call
      `.suppress(DeploymentRule.CANARY_SIZE, "agreed with AWS support")` on that builder.

      | rule | severity | reason | remedy |
      | --- | --- | --- | --- |
      """;

  private static final String SHAPE_RULES =
      """

      ## Constraints of single members

      The service's model declares the limits of each member, and the Javadoc of its method states
      them. These are the ways to break them. They cannot be suppressed.

      | rule | severity | reason | remedy |
      | --- | --- | --- | --- |
      """;

  private static final String NOT_CHECKED =
      """

      ## Not checked

      | condition | reason |
      | --- | --- |
      | a `KmsKeyId` with a serverless variant, `VariantInstanceProvisionTimeoutInSeconds` without pools, an explainer for a multi-model endpoint | AWS documents that they are accepted, although they are often assumed to be refused |
      | whether the model exists, and the nature of its containers: from the Marketplace, with a `ModelDataSource`, or several of them | depends on another resource |
      | whether the Region has the instance type or the feature, the account the quota, and the caller the permission | depends on the account and the Region |
      | whether a name is taken, and whether a configuration is in use | the service knows; the deployer asks it |
      | the requests for inference components | they are separate requests |
      | keys and topics that must be ARNs, a key for core dumps, at most two capture modes | other clients require them, but the service does not |

      ## About this page

      A test generates this page from the rules. `RulesDocumentTest` compares it, and rewrites it
      if it runs with `-Dgolden.rewrite=true`.
      """;

  private RulesDocument() {}

  static String write() {
    StringBuilder out = new StringBuilder(INTRODUCTION);
    for (RuleTopic topic : RuleTopic.values()) {
      out.append("\n### ").append(topic.title()).append('\n').append(TABLE);
      for (SageMakerRule rule : topic.rules()) {
        out.append(row(link(rule), severity(rule), rule.what())).append('\n');
      }
    }
    out.append(DETAILS);
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
    out.append("\n### ").append(rule.id()).append("\n\n");
    out.append(rule.severity() == Severity.ERROR ? "Error: " : "Warning: ");
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

  private static String link(Rule rule) {
    return "[" + rule.id() + "](#" + rule.id().toLowerCase(Locale.ROOT) + ")";
  }
}
