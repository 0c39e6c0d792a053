package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.sagemaker.hosting.HostingCases;
import dev.endpointdsl.sagemaker.hosting.HostingRule;
import dev.endpointdsl.sagemaker.hosting.PartsCases;
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

  private static final String HOSTING_RULES =
      """

      ## Models and inference components

      The requests for models and inference components have rules of their own: `ModelRule` and
      `InferenceComponentRule`. A rule is an error only if a message of the service is recorded that
      refuses such a request.
      """;

  private static final String PARTS_RULES =
      """

      ## Parts of a deployment

      `HostingRules.check(config, models, components)` checks an endpoint configuration, its models
      and its inference components against each other, and with a Region also against that. Each
      part can suppress a rule for the whole deployment. The hardware of instance types is that of
      the EC2 types of the same name.
      """;

  /** A longer example is cut: its size is what breaks the rule. */
  private static final int LONGEST_EXAMPLE = 1_000;

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
      | whether a model, an image, artifacts or a role exist, and whether the account is subscribed to a model package | depends on other resources; `CreateModel` reads them |
      | whether the image of a multi-model container on GPUs has the Triton Inference Server, which the Developer Guide demands, and whether an image is a built-in algorithm, which needs artifacts | the name of an image does not say it |
      | the manifest of an image, the names of uncompressed artifacts, the size of artifacts | in the registry and in Amazon S3 |
      | whether the Region has the instance type or the feature, such as managed scaling to zero instances, the account the quota, and the caller the permission | depends on the account and the Region |
      | whether a name is taken, and whether a configuration is in use | the service knows; the deployer asks it |
      | keys and topics that must be ARNs, a key for core dumps, at most two capture modes | other clients require them, but the service does not |

      ## Open questions

      AWS documents no answer to these questions, and no message of the service is known. Where a
      rule touches one of them, it is a warning.

      | question | here |
      | --- | --- |
      | Does the service refuse a model without a container, or an empty list of containers? | `CONTAINER_MISSING` warns |
      | Does it refuse `ModelDataUrl` beside `ModelDataSource`, and which one does it load? | `MODEL_DATA_TWICE` warns |
      | Does it refuse artifacts beside a model package of the own account? | `MODEL_DATA_WITH_PACKAGE` warns |
      | May `AdditionalModelDataSources` be set without `ModelDataSource`? | not checked |
      | Does it check that a `ModelDataUrl` ends with `.tar.gz`? | `MODEL_DATA_NOT_ARCHIVE` warns |
      | Which constraints do `ManifestS3Uri`, `ETag`, `ManifestEtag` and `HubAccessConfig` have? | only those of single members |
      | Does it refuse `ModelName` beside `Container`, or neither? | `MODEL_AND_CONTAINER` and `MODEL_OR_CONTAINER_MISSING` warn |
      | Which message has a base component without `VariantName`, and an adapter with one? | `VARIANT_NAME_MISSING` and `ADAPTER_WITH_VARIANT_NAME` warn |
      | May a copy reserve 1.5 accelerators? | `FRACTION_OF_ACCELERATORS` warns |
      | Are devices or cores counted as accelerators of AWS Inferentia and AWS Trainium? | devices are counted, and `NEURON_DEVICES_OVER_INSTANCE` warns |
      | On which instance types with several GPUs does a multi-model container work? | `MULTI_MODEL_ON_SEVERAL_GPUS` warns |
      | Can an adapter have adapters? | not checked |
      | How are batches rounded for few copies? | `COMPONENT_BATCH_SIZE` compares without rounding |
      | Can an adapter be updated? | `ADAPTER_UPDATE` warns |
      | Do 16 or 100 variables of a component's environment count? | `ENVIRONMENT_OF_OVER_16_VARIABLES` warns |
      | How many components does an endpoint take? | not checked |
      | What happens to components when an update changes the name or the instance type of their variant? | not checked |
      | Does `DeleteEndpoint` refuse an endpoint with components? | the deployer deletes the components first |
      | Does `DeleteModel` refuse a model in use? | the deployer deletes no model that another configuration names |

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
    for (SageMakerRule rule : SageMakerRule.values()) {
      EndpointConfig config = EndpointConfig.fromJson(example(rule, cases).json());
      section(rule, config.toJson(), config.violations().get(0), out);
    }
    hosting(out);
    parts(out);
    rows(DEPLOYMENT_RULES, DeploymentRule.values(), out);
    rows(SHAPE_RULES, ShapeRule.values(), out);
    return out.append(NOT_CHECKED).toString();
  }

  private static void hosting(StringBuilder out) {
    out.append(HOSTING_RULES).append(TABLE);
    for (Rule rule : HostingCases.rules()) {
      out.append(row(link(rule), severity(rule), rule.what())).append('\n');
    }
    List<HostingCases.Broken> cases = HostingCases.broken();
    for (Rule rule : HostingCases.rules()) {
      HostingCases.Broken example =
          cases.stream().filter(broken -> broken.rule() == rule).findFirst().orElseThrow();
      String json = example.kind().compact(example.json());
      section(rule, json, example.kind().violations(example.json()).get(0), out);
    }
  }

  private static void parts(StringBuilder out) {
    out.append(PARTS_RULES).append(TABLE);
    for (HostingRule rule : HostingRule.values()) {
      out.append(row(link(rule), severity(rule), rule.what())).append('\n');
    }
    for (HostingRule rule : HostingRule.values()) {
      PartsCases.Parts example =
          PartsCases.broken().stream()
              .filter(parts -> parts.rule() == rule)
              .findFirst()
              .orElseThrow();
      section(rule, example.json(), example.violations().get(0), out);
    }
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

  private static void section(Rule rule, String json, Violation violation, StringBuilder out) {
    out.append("\n### ").append(rule.id()).append("\n\n");
    out.append(rule.severity() == Severity.ERROR ? "Error: " : "Warning: ");
    out.append(rule.what()).append(' ').append(rule.why()).append(' ').append(rule.remedy());
    out.append("\n\nSource: ").append(rule.source()).append(".\n\n```json\n");
    out.append(json.length() > LONGEST_EXAMPLE ? json.substring(0, 100) + " ..." : json);
    out.append("\n```\n\n```text\n").append(violation).append("\n```\n");
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
