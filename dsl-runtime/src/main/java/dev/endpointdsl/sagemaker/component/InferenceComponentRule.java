package dev.endpointdsl.sagemaker.component;

import dev.endpointdsl.DefinedRule;
import dev.endpointdsl.RuleDefinition;
import dev.endpointdsl.Severity;
import dev.endpointdsl.sagemaker.internal.RuleSources;

/**
 * The requirements of the service for inference components that go beyond the shapes of their
 * members. Each rule can be suppressed with a reason. {@code docs/RULES.md} lists all rules, each
 * with an example.
 */
public enum InferenceComponentRule implements DefinedRule {

  /** An inference component has a specification. */
  SPECIFICATION_MISSING(
      "M2",
      Severity.WARN,
      RuleSources.API + "CreateInferenceComponent.html",
      "An inference component has a specification.",
      "Without one there is nothing to run.",
      "Set specification or specifications."),

  /** An inference component has a specification or specifications, not both. */
  ONE_AND_SEVERAL_SPECIFICATIONS(
      "M2",
      Severity.WARN,
      RuleSources.API + "CreateInferenceComponent.html",
      "An inference component has a specification or specifications, not both.",
      "Specifications are for variants with several instance types.",
      "Remove one of the two."),

  /** Each of several specifications has an InstanceType. */
  SPECIFICATION_INSTANCE_TYPE_MISSING(
      "M2",
      Severity.WARN,
      RuleSources.API + "InferenceComponentSpecification.html",
      "Each of several specifications has an InstanceType.",
      "A specification is for one instance type of the variant.",
      "Set instanceType for each specification."),

  /** Each of several specifications has a different InstanceType. */
  SPECIFICATION_INSTANCE_TYPE_REPEATED(
      "M3",
      Severity.WARN,
      RuleSources.NONE,
      "Each of several specifications has a different InstanceType.",
      "A specification is for one instance type of the variant.",
      "Keep one specification for each instance type."),

  /** An inference component has a model or a container. */
  MODEL_OR_CONTAINER_MISSING(
      "M6",
      Severity.WARN,
      RuleSources.NONE,
      "An inference component has a model or a container.",
      "Without one there is nothing to run.",
      "Set modelName or container."),

  /** An inference component has a model or a container, not both. */
  MODEL_AND_CONTAINER(
      "M6",
      Severity.WARN,
      RuleSources.NONE,
      "An inference component has a model or a container, not both.",
      "AWS does not document which of the two runs.",
      "Remove modelName or container."),

  /** A base component has a VariantName. */
  VARIANT_NAME_MISSING(
      "M7",
      Severity.WARN,
      "the Terraform provider's tests against the service (https://github.com/hashicorp/terraform-provider-aws/pull/48894)",
      "A base component has a VariantName.",
      "The API makes it optional, but the service refused base components without it.",
      "Set variantName to the variant that hosts the component."),

  /** A base component has ComputeResourceRequirements. */
  COMPUTE_REQUIREMENTS_MISSING(
      "M8",
      Severity.WARN,
      RuleSources.API + "InferenceComponentSpecification.html",
      "A base component has ComputeResourceRequirements.",
      "Only adapters may omit them.",
      "Set computeResourceRequirements, or baseInferenceComponentName for an adapter."),

  /** A copy reserves whole accelerators. */
  FRACTION_OF_ACCELERATORS(
      "M10",
      Severity.WARN,
      RuleSources.NONE,
      "A copy reserves whole accelerators.",
      "The API accepts fractions above 1, but AWS documents no sharing of an accelerator.",
      "Set a whole number."),

  /** MinMemoryRequiredInMb is at most MaxMemoryRequiredInMb. */
  MIN_MEMORY_OVER_MAX(
      "M11",
      Severity.WARN,
      RuleSources.NONE,
      "MinMemoryRequiredInMb is at most MaxMemoryRequiredInMb.",
      "A copy that starts already has more than it may use.",
      "Lower minMemoryRequiredInMb, or raise maxMemoryRequiredInMb."),

  /** A new inference component has at least one copy. */
  COPY_COUNT_ZERO(
      "M16",
      Severity.ERROR,
      "a service message: Inference components copy count an integer larger than 0 (https://github.com/stdapi-ai/stdapi.ai/issues/43)",
      "A new inference component has at least one copy.",
      "Zero copies come by a later update or by auto scaling.",
      "Set copyCount(1), and scale to zero afterwards."),

  /** An adapter has a container with an ArtifactUrl. */
  ADAPTER_WITHOUT_ARTIFACT(
      "M18",
      Severity.WARN,
      RuleSources.API + "InferenceComponentSpecification.html",
      "An adapter has a container with an ArtifactUrl.",
      "The artifacts are all that an adapter adds to its base component.",
      "Set container with artifactUrl."),

  /** An adapter has no ComputeResourceRequirements. */
  ADAPTER_WITH_COMPUTE_REQUIREMENTS(
      "M19",
      Severity.WARN,
      RuleSources.API + "InferenceComponentSpecification.html",
      "An adapter has no ComputeResourceRequirements.",
      "An adapter uses the hardware of its base component.",
      "Remove computeResourceRequirements, or baseInferenceComponentName."),

  /** An adapter has no VariantName. */
  ADAPTER_WITH_VARIANT_NAME(
      "M20",
      Severity.WARN,
      "the Terraform provider's tests against the service (https://github.com/hashicorp/terraform-provider-aws/pull/48894)",
      "An adapter has no VariantName.",
      "An adapter runs on the variant of its base component.",
      "Remove variantName."),

  /** An adapter has neither an image nor copies, timeouts, scheduling or a cache of its own. */
  ADAPTER_WITH_BASE_SETTING(
      "M21",
      Severity.WARN,
      RuleSources.NONE,
      "An adapter has neither an image nor copies, timeouts, scheduling or a cache of its own.",
      "AWS documents no meaning of these settings for an adapter.",
      "Set them for the base component."),

  /** The environment of an inference component has at most 16 variables. */
  ENVIRONMENT_OF_OVER_16_VARIABLES(
      "M25",
      Severity.WARN,
      RuleSources.API + "InferenceComponentContainerSpecification.html",
      "The environment of an inference component has at most 16 variables.",
      "The text of the API allows 16, its model 100; the text may be outdated.",
      "Remove variables, or suppress the rule."),

  /** An update has a specification, specifications or a RuntimeConfig. */
  NOTHING_UPDATED(
      "M29",
      Severity.WARN,
      "the Terraform provider's tests against the service (https://github.com/hashicorp/terraform-provider-aws/pull/48894)",
      "An update has a specification, specifications or a RuntimeConfig.",
      "The service refused updates without any of them.",
      "Set what the update changes."),

  /** A rolling batch is 5 to 50 percent of the copies. */
  COMPONENT_BATCH_SIZE(
      "M31",
      Severity.WARN,
      RuleSources.API + "InferenceComponentRollingUpdatePolicy.html",
      "A rolling batch is 5 to 50 percent of the copies.",
      "The API describes these bounds; how it rounds for few copies is not documented.",
      "Set 5 to 50 percent, or at most half of the copies."),

  /** A rollback batch is at most 100 percent of the copies. */
  COMPONENT_ROLLBACK_BATCH_SIZE(
      "M32",
      Severity.WARN,
      RuleSources.NONE,
      "A rollback batch is at most 100 percent of the copies.",
      "There is nothing beyond all copies.",
      "Set at most 100 percent."),

  /** A rolling update has time for the baking period of each batch. */
  COMPONENT_UPDATE_TOO_SHORT(
      "M33",
      Severity.WARN,
      RuleSources.NONE,
      "A rolling update has time for the baking period of each batch.",
      "An update that exceeds MaximumExecutionTimeoutInSeconds fails.",
      "Raise maximumExecutionTimeoutInSeconds, enlarge the batches, or shorten waitIntervalInSeconds."),

  /** An adapter is created anew instead of updated. */
  ADAPTER_UPDATE(
      "M34",
      Severity.WARN,
      "public code that handles the message: Update operation is not supported",
      "An adapter is created anew instead of updated.",
      "Public code falls back to that; AWS does not document it.",
      "Delete the adapter and create it again.");

  private final RuleDefinition definition;

  InferenceComponentRule(
      String number, Severity severity, String source, String what, String why, String remedy) {
    this.definition = new RuleDefinition(number, severity, source, what, why, remedy);
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
