package dev.endpointdsl.autoscaling;

import dev.endpointdsl.DefinedRule;
import dev.endpointdsl.RuleDefinition;
import dev.endpointdsl.Severity;

/**
 * The requirements of the service for scaling policies, each judged of one request alone. Each rule
 * can be suppressed with a reason.
 */
public enum ScalingPolicyRule implements DefinedRule {

  /** A policy of SageMaker is not predictive. */
  PREDICTIVE_POLICY(
      "P1",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "A policy of SageMaker is not predictive.",
      "The service supports predictive scaling for Amazon ECS only.",
      "Use target tracking, or scheduled actions."),
  /** A policy has the configuration of its type. */
  POLICY_CONFIGURATION_MISSING(
      "P2",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "A policy has the configuration of its type.",
      "The service refuses a policy without it.",
      "Set targetTrackingScalingPolicyConfiguration or stepScalingPolicyConfiguration."),
  /** A policy has one configuration. */
  POLICY_CONFIGURATION_TWICE(
      "P2",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "A policy has one configuration.",
      "The service refuses several.",
      "Put a policy of its own for each configuration."),
  /** The type of a policy is that of its configuration. */
  POLICY_TYPE_MISMATCH(
      "P2",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "The type of a policy is that of its configuration.",
      "The service refuses a contradiction, and a new policy without a type.",
      "Set the type of the configuration."),
  /** A new policy has a type. */
  POLICY_TYPE_MISSING(
      "P1",
      Severity.WARN,
      ScalingRuleSources.PUT_POLICY_API,
      "A new policy has a type.",
      "The service documents that it requires one to create a policy.",
      "Set policyType, or build the policy, which sets it."),

  /** A target tracking policy has a metric. */
  TRACKED_METRIC_MISSING(
      "P3",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "A target tracking policy has a metric.",
      "The service needs to know what the value is a value of.",
      "Set predefinedMetricSpecification or customizedMetricSpecification."),
  /** A target tracking policy has one metric. */
  TRACKED_METRIC_TWICE(
      "P3",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "A target tracking policy has one metric.",
      "The service refuses several.",
      "Put a policy of its own for each metric."),
  /**
   * The predefined metric of provisioned concurrency is
   * SageMakerVariantProvisionedConcurrencyUtilization.
   */
  CONCURRENCY_METRIC(
      "P4",
      Severity.ERROR,
      ScalingRuleSources.CONCURRENCY_MESSAGE,
      "The predefined metric of provisioned concurrency is SageMakerVariantProvisionedConcurrencyUtilization.",
      "The service supports no other for this dimension.",
      "Set this metric, or a customized one."),
  /** A predefined metric belongs to the scalable dimension. */
  METRIC_OF_OTHER_DIMENSION(
      "P4",
      Severity.WARN,
      ScalingRuleSources.VARIANT_METRIC_GUIDE,
      "A predefined metric belongs to the scalable dimension.",
      "It has no values for another resource.",
      "Choose a metric of the dimension."),
  /** Only ALBRequestCountPerTarget has a resource label. */
  RESOURCE_LABEL_WITHOUT_LOAD_BALANCER(
      "P5",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "Only ALBRequestCountPerTarget has a resource label.",
      "The service refuses it for all other metrics.",
      "Remove resourceLabel."),
  /** A target value is above 0, and at most 2 to the power of 360. */
  TARGET_VALUE_RANGE(
      "P7",
      Severity.WARN,
      ScalingRuleSources.NONE,
      "A target value is above 0, and at most 2 to the power of 360.",
      "A metric that is kept at 0 scales out without end.",
      "Set a positive value."),
  /** The target of SageMakerVariantProvisionedConcurrencyUtilization is at most 1. */
  UTILIZATION_ABOVE_ONE(
      "P8",
      Severity.WARN,
      ScalingRuleSources.CONCURRENCY_GUIDE,
      "The target of SageMakerVariantProvisionedConcurrencyUtilization is at most 1.",
      "The metric is a share, not a percentage.",
      "Write 0.7 for 70 percent."),
  /** A customized metric is one metric or a list of queries. */
  CUSTOMIZED_METRIC_TWICE(
      "P9",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "A customized metric is one metric or a list of queries.",
      "The service refuses both.",
      "Remove metrics, or all other members."),
  /** A customized metric has a name, a namespace and a statistic, or queries. */
  CUSTOMIZED_METRIC_INCOMPLETE(
      "P9",
      Severity.WARN,
      ScalingRuleSources.CUSTOMIZED_API,
      "A customized metric has a name, a namespace and a statistic, or queries.",
      "Without them there is no metric to track.",
      "Set metricName, namespace and statistic, or metrics."),
  /** A query is a metric or an expression. */
  METRIC_QUERY_EMPTY(
      "P10",
      Severity.WARN,
      ScalingRuleSources.QUERY_API,
      "A query is a metric or an expression.",
      "Without either it has no values.",
      "Set metricStat or expression."),
  /** A query is either a metric or an expression. */
  METRIC_QUERY_TWICE(
      "P10",
      Severity.WARN,
      ScalingRuleSources.QUERY_API,
      "A query is either a metric or an expression.",
      "The two are alternatives.",
      "Make it two queries."),
  /** Each query has a different id. */
  METRIC_ID_REPEATED(
      "P10",
      Severity.WARN,
      ScalingRuleSources.QUERY_API,
      "Each query has a different id.",
      "Expressions refer to queries by id.",
      "Give each query its own id."),
  /** The id of a query is a lower-case letter, then letters, digits and underscores. */
  METRIC_ID_MALFORMED(
      "P10",
      Severity.WARN,
      ScalingRuleSources.QUERY_API,
      "The id of a query is a lower-case letter, then letters, digits and underscores.",
      "Expressions cannot refer to another id.",
      "Rewrite the id."),
  /** Exactly one query returns data. */
  RETURNED_QUERIES(
      "P10",
      Severity.WARN,
      ScalingRuleSources.QUERY_API,
      "Exactly one query returns data.",
      "That query is the one that is tracked.",
      "Set returnData to false for all others."),
  /** The dimensions of a metric name the resource that is scaled. */
  DIMENSION_OF_OTHER_RESOURCE(
      "P11",
      Severity.WARN,
      ScalingRuleSources.VARIANT_METRIC_GUIDE,
      "The dimensions of a metric name the resource that is scaled.",
      "The policy would follow the load of another resource.",
      "Correct the dimension, or suppress this rule if that is meant."),
  /** A utilization metric is in the namespace of endpoints or of inference components. */
  METRIC_NAMESPACE(
      "P12",
      Severity.WARN,
      ScalingRuleSources.VARIANT_METRIC_GUIDE,
      "A utilization metric is in the namespace of endpoints or of inference components.",
      "AWS/SageMaker has no utilization metrics.",
      "Use /aws/sagemaker/Endpoints or /aws/sagemaker/InferenceComponents."),
  /** A cooldown is at least 0. */
  COOLDOWN_NEGATIVE(
      "P14",
      Severity.WARN,
      ScalingRuleSources.PUT_POLICY_API,
      "A cooldown is at least 0.",
      "A negative time has no meaning.",
      "Set 0 or more seconds."),
  /** A step policy has at most 20 steps. */
  TOO_MANY_STEPS(
      "P17",
      Severity.WARN,
      ScalingRuleSources.QUOTAS_GUIDE,
      "A step policy has at most 20 steps.",
      "The quota cannot be raised.",
      "Merge steps."),
  /** A step has a lower or an upper bound. */
  STEP_UNBOUNDED(
      "P18",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "A step has a lower or an upper bound.",
      "The service refuses a step without bounds.",
      "Set metricIntervalLowerBound to 0 for all values above the threshold."),
  /** The lower bound of a step is less than the upper. */
  STEP_BOUNDS_ORDER(
      "P18",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "The lower bound of a step is less than the upper.",
      "The service refuses an empty range.",
      "Correct one of the bounds."),
  /** At most one step has no lower bound, and at most one no upper bound. */
  STEP_OPEN_TWICE(
      "P19",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "At most one step has no lower bound, and at most one no upper bound.",
      "The ranges would overlap.",
      "Set the bound of the others."),
  /** The ranges of steps do not overlap. */
  STEPS_OVERLAP(
      "P19",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "The ranges of steps do not overlap.",
      "The service could not choose a step.",
      "End one range where the next one begins."),
  /** The ranges of steps have no gaps. */
  STEPS_GAP(
      "P19",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "The ranges of steps have no gaps.",
      "A value in between would have no step.",
      "End one range where the next one begins."),
  /** The steps below the threshold reach minus infinity, and those above reach infinity. */
  STEPS_END(
      "P20",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "The steps below the threshold reach minus infinity, and those above reach infinity.",
      "A value beyond the last step would have none.",
      "Remove the lower bound of the lowest step, or the upper bound of the highest."),
  /** An exact capacity is at least 0. */
  EXACT_CAPACITY_NEGATIVE(
      "P21",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "An exact capacity is at least 0.",
      "No resource has a negative capacity.",
      "Set 0 or more, or another adjustmentType."),
  /** Only percentages have a minimum magnitude. */
  MIN_MAGNITUDE_WITHOUT_PERCENT(
      "P22",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "Only percentages have a minimum magnitude.",
      "The service refuses it for other adjustments.",
      "Remove minAdjustmentMagnitude, or use PercentChangeInCapacity."),
  /** A step changes the capacity. */
  STEP_WITHOUT_EFFECT(
      "P23",
      Severity.WARN,
      ScalingRuleSources.STEP_GUIDE,
      "A step changes the capacity.",
      "An adjustment of 0 does nothing.",
      "Set another adjustment, unless the step only fills a gap.");

  private final RuleDefinition definition;

  ScalingPolicyRule(
      String number, Severity severity, String source, String what, String why, String remedy) {
    this.definition = new RuleDefinition(number, severity, source, what, why, remedy);
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
