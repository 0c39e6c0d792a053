package dev.endpointdsl.autoscaling.sagemaker;

import dev.endpointdsl.DefinedRule;
import dev.endpointdsl.RuleDefinition;
import dev.endpointdsl.Severity;

/**
 * The requirements of the service that tie targets, policies, scheduled actions and alarms to each
 * other, and to the resources that are scaled.
 */
public enum ScalingPartsRule implements DefinedRule {

  /** A target has both bounds. */
  BOUND_MISSING(
      "N4",
      Severity.WARN,
      PartsRuleSources.REGISTER_API,
      "A target has both bounds.",
      "AWS documents that a new target needs them; only an existing one keeps a bound left out.",
      "Set minCapacity and maxCapacity."),
  /** A real-time variant with a model keeps at least one instance. */
  ZERO_ON_VARIANT(
      "N7",
      Severity.WARN,
      PartsRuleSources.VARIANT_POLICY_GUIDE,
      "A real-time variant with a model keeps at least one instance.",
      "Only asynchronous variants and inference components scale to zero.",
      "Set a minimum of 1."),
  /** A variant that is scaled has no burstable instances. */
  BURSTABLE_TYPE(
      "N9",
      Severity.ERROR,
      PartsRuleSources.BURSTABLE_MESSAGE,
      "A variant that is scaled has no burstable instances.",
      "The service refuses ml.t2 types as scalable targets.",
      "Choose another instance type."),
  /** A variant that is scaled has no pool of burstable instances. */
  BURSTABLE_POOL(
      "N9",
      Severity.WARN,
      PartsRuleSources.BURSTABLE_MESSAGE,
      "A variant that is scaled has no pool of burstable instances.",
      "The service refuses ml.t2 types as scalable targets; its message about pools is not known.",
      "Remove the pool."),
  /** Instances are scaled by instance count, and serverless variants by provisioned concurrency. */
  DIMENSION_OF_OTHER_COMPUTE(
      "N10",
      Severity.WARN,
      PartsRuleSources.CONCURRENCY_GUIDE,
      "Instances are scaled by instance count, and serverless variants by provisioned concurrency.",
      "The other dimension does not exist for the variant.",
      "Choose the dimension of the variant's compute."),
  /** A serverless variant that is scaled has provisioned concurrency. */
  NO_PROVISIONED_CONCURRENCY(
      "N10",
      Severity.WARN,
      PartsRuleSources.CONCURRENCY_GUIDE,
      "A serverless variant that is scaled has provisioned concurrency.",
      "There is no capacity that could be scaled.",
      "Set provisionedConcurrency in the endpoint configuration."),
  /** The capacity of a new resource is within the bounds of its target. */
  INITIAL_CAPACITY_OUTSIDE_BOUNDS(
      "N12",
      Severity.WARN,
      PartsRuleSources.REGISTER_API,
      "The capacity of a new resource is within the bounds of its target.",
      "The registration changes it at once.",
      "Make the bounds include the initial capacity."),
  /** The maximum of provisioned concurrency is at most the variant's maximum concurrency. */
  MAX_OVER_MAX_CONCURRENCY(
      "N13",
      Severity.WARN,
      PartsRuleSources.CONCURRENCY_GUIDE,
      "The maximum of provisioned concurrency is at most the variant's maximum concurrency.",
      "SageMaker refuses more, so that scaling out fails.",
      "Lower the maximum capacity."),
  /** A component has at most as many copies as its variant's fixed instances have room for. */
  MAX_OVER_FIXED_INSTANCES(
      "M37",
      Severity.WARN,
      PartsRuleSources.NONE,
      "A component has at most as many copies as its variant's fixed instances have room for.",
      "Without managed instance scaling, further copies wait for an accelerator.",
      "Enable managedInstanceScaling for the variant, or lower the maximum capacity."),
  /** The instances of a variant for inference components are not a scalable target. */
  COMPONENT_VARIANT_SCALED(
      "N14",
      Severity.WARN,
      PartsRuleSources.NONE,
      "The instances of a variant for inference components are not a scalable target.",
      "They follow the copies of components through managed instance scaling.",
      "Scale the components."),
  /** The resource of a target is deployed before the target is registered. */
  RESOURCE_NOT_DEPLOYED(
      "N15",
      Severity.WARN,
      PartsRuleSources.REGISTER_GUIDE,
      "The resource of a target is deployed before the target is registered.",
      "The service looks for the endpoint, its variant or the inference component.",
      "Correct the name, or add the variant or component to the deployment."),
  /** Each target is registered once. */
  TARGET_REPEATED(
      "N22",
      Severity.WARN,
      PartsRuleSources.REGISTER_API,
      "Each target is registered once.",
      "A second registration changes the first.",
      "Keep one."),
  /** A target has one target tracking policy for each metric. */
  METRIC_TRACKED_TWICE(
      "P6",
      Severity.ERROR,
      PartsRuleSources.TRACKED_TWICE_MESSAGE,
      "A target has one target tracking policy for each metric.",
      "The service refuses a second one, under another name too.",
      "Remove one of the two."),
  /** An asynchronous variant follows its backlog. */
  INVOCATIONS_OF_ASYNC_VARIANT(
      "P13",
      Severity.WARN,
      PartsRuleSources.ASYNC_GUIDE,
      "An asynchronous variant follows its backlog.",
      "Invocations say nothing about a queue.",
      "Track ApproximateBacklogSizePerInstance."),
  /** A target that scales to zero has a step policy that an alarm calls. */
  ZERO_WITHOUT_WAKE_UP(
      "P15",
      Severity.WARN,
      PartsRuleSources.ZERO_GUIDE,
      "A target that scales to zero has a step policy that an alarm calls.",
      "Target tracking cannot leave zero, so that the endpoint never answers again.",
      "Add a step policy and an alarm for requests without capacity."),
  /** A wake-up alarm reacts to the first failed request. */
  WAKE_UP_THRESHOLD(
      "P16",
      Severity.WARN,
      PartsRuleSources.ZERO_GUIDE,
      "A wake-up alarm reacts to the first failed request.",
      "Above 1 needs two failed requests within a minute.",
      "Use GreaterThanOrEqualToThreshold with 1, or GreaterThanThreshold with 0."),
  /** A step policy of a target that scales to zero adds a number, not a percentage. */
  PERCENT_OF_ZERO(
      "P23",
      Severity.WARN,
      PartsRuleSources.STEP_GUIDE,
      "A step policy of a target that scales to zero adds a number, not a percentage.",
      "A percentage of 0 is 0.",
      "Use ChangeInCapacity or ExactCapacity."),
  /** Each policy of a target has a different name. */
  POLICY_REPEATED(
      "P27",
      Severity.WARN,
      PartsRuleSources.PUT_POLICY_API,
      "Each policy of a target has a different name.",
      "A second policy with the name replaces the first.",
      "Rename one."),
  /** A policy or scheduled action has a target. */
  NO_TARGET(
      "P28",
      Severity.WARN,
      PartsRuleSources.TARGET_MISSING_MESSAGE,
      "A policy or scheduled action has a target.",
      "The service refuses it unless the target is registered elsewhere.",
      "Register the target first."),
  /** Only target tracking scales in where there is target tracking. */
  TRACKING_WITH_STEP_SCALE_IN(
      "P29",
      Severity.WARN,
      PartsRuleSources.PUT_POLICY_API,
      "Only target tracking scales in where there is target tracking.",
      "A step policy would remove what the other policy has just added.",
      "Remove the steps that scale in."),
  /** Some policy of a target scales in. */
  NO_SCALE_IN(
      "P30",
      Severity.WARN,
      PartsRuleSources.NONE,
      "Some policy of a target scales in.",
      "With scale-in disabled everywhere, the capacity never shrinks.",
      "Enable it in one policy, or add a scheduled action that lowers the maximum."),
  /** A scheduled bound that is set alone suits the target's other bound. */
  SCHEDULED_BOUND_OUTSIDE_TARGET(
      "Q6",
      Severity.WARN,
      PartsRuleSources.SCHEDULED_GUIDE,
      "A scheduled bound that is set alone suits the target's other bound.",
      "A minimum above the target's maximum contradicts it when the action runs.",
      "Set both bounds."),
  /** Each scheduled action of a target has a different name. */
  ACTION_REPEATED(
      "Q8",
      Severity.WARN,
      PartsRuleSources.SCHEDULE_API,
      "Each scheduled action of a target has a different name.",
      "A second action with the name changes the first.",
      "Rename one."),
  /** A scheduled minimum of a real-time variant with a model is at least 1. */
  SCHEDULED_ZERO_ON_VARIANT(
      "Q12",
      Severity.WARN,
      PartsRuleSources.VARIANT_POLICY_GUIDE,
      "A scheduled minimum of a real-time variant with a model is at least 1.",
      "Only asynchronous variants and inference components scale to zero.",
      "Set a minimum of 1.");

  private final RuleDefinition definition;

  ScalingPartsRule(
      String number, Severity severity, String source, String what, String why, String remedy) {
    this.definition = new RuleDefinition(number, severity, source, what, why, remedy);
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
