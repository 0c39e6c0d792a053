package dev.endpointdsl.autoscaling;

import dev.endpointdsl.DefinedRule;
import dev.endpointdsl.RuleDefinition;
import dev.endpointdsl.Severity;

/**
 * The requirements of the service for scalable targets and scheduled actions, each judged of one
 * request alone. Each rule can be suppressed with a reason. {@code docs/SCALING-RULES.md} lists all
 * rules, each with an example.
 */
public enum ScalableTargetRule implements DefinedRule {

  /** The first part of the scalable dimension is the service namespace. */
  NAMESPACE_DIMENSION_MISMATCH(
      "N1",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "The first part of the scalable dimension is the service namespace.",
      "The service answers that the account is not authorized.",
      "Set the namespace of the dimension."),
  /**
   * The resource of a dimension of SageMaker is an endpoint's variant or an inference component.
   */
  RESOURCE_ID_MALFORMED(
      "N2",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "The resource of a dimension of SageMaker is an endpoint's variant or an inference component.",
      "The service supports no other combination of resource and dimension.",
      "Write endpoint/NAME/variant/NAME for a variant, or inference-component/NAME."),
  /** The names in a resource are names that SageMaker allows. */
  RESOURCE_NAME_INVALID(
      "N3",
      Severity.WARN,
      ScalingRuleSources.SAGEMAKER_MODEL,
      "The names in a resource are names that SageMaker allows.",
      "No endpoint, variant or component can have another name.",
      "Correct the name."),
  /** The minimum capacity of a target is at most its maximum. */
  MIN_CAPACITY_OVER_MAX(
      "N5",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "The minimum capacity of a target is at most its maximum.",
      "The service refuses contradictory bounds.",
      "Lower minCapacity, or raise maxCapacity."),
  /** The minimum capacity is at least 0. */
  MIN_CAPACITY_NEGATIVE(
      "N6",
      Severity.WARN,
      ScalingRuleSources.NONE,
      "The minimum capacity is at least 0.",
      "No resource has a negative capacity.",
      "Set 0 or more."),
  /** The maximum capacity is at least 1. */
  MAX_CAPACITY_BELOW_ONE(
      "N8",
      Severity.WARN,
      ScalingRuleSources.VARIANT_POLICY_GUIDE,
      "The maximum capacity is at least 1.",
      "A target without capacity never serves requests.",
      "Set 1 or more."),
  /** A target of SageMaker has no RoleARN. */
  ROLE_IGNORED(
      "N16",
      Severity.WARN,
      ScalingRuleSources.REGISTER_API,
      "A target of SageMaker has no RoleARN.",
      "SageMaker uses its service-linked role, and ignores another one.",
      "Remove roleARN."),
  /** A page has 1 to 50 elements; a page of policies has 1 to 10. */
  PAGE_SIZE(
      "N23",
      Severity.WARN,
      ScalingRuleSources.DESCRIBE_API,
      "A page has 1 to 50 elements; a page of policies has 1 to 10.",
      "The service supports no other sizes.",
      "Choose a number within these bounds."),
  /** A scalable dimension is given together with its resource. */
  DIMENSION_WITHOUT_RESOURCE(
      "N23",
      Severity.WARN,
      ScalingRuleSources.DESCRIBE_API,
      "A scalable dimension is given together with its resource.",
      "The service cannot filter by dimension alone.",
      "Set the resource, or remove scalableDimension."),
  /** A scheduled action has a schedule. */
  SCHEDULE_MISSING(
      "Q1",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "A scheduled action has a schedule.",
      "The service refuses a new action without one.",
      "Set schedule; suppress this rule to change another member of an existing action."),
  /** A schedule is an at, rate or cron expression. */
  SCHEDULE_FORM(
      "Q1",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "A schedule is an at, rate or cron expression.",
      "The service reads no other expressions.",
      "Write at(yyyy-mm-ddThh:mm:ss), rate(value unit) or cron(fields)."),
  /** An at expression is a date and a time without a zone. */
  SCHEDULE_AT(
      "Q2",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "An at expression is a date and a time without a zone.",
      "The service reads yyyy-mm-ddThh:mm:ss; the zone is a member of its own.",
      "Write the time without a zone, and set timezone."),
  /** A rate is a positive number of minutes, hours or days. */
  SCHEDULE_RATE(
      "Q3",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "A rate is a positive number of minutes, hours or days.",
      "The service runs an action at most once a minute.",
      "Write a positive number and minutes, hours or days."),
  /** One of day-of-month and day-of-week of a cron expression is a question mark. */
  SCHEDULE_CRON_DAYS(
      "Q4",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "One of day-of-month and day-of-week of a cron expression is a question mark.",
      "The two could contradict each other.",
      "Replace one of the two by a question mark."),
  /** A cron expression has six fields. */
  SCHEDULE_CRON_FIELDS(
      "Q4",
      Severity.WARN,
      ScalingRuleSources.SCHEDULE_API,
      "A cron expression has six fields.",
      "The service documents six: minutes, hours, day-of-month, month, day-of-week and year.",
      "Write six fields."),
  /** A scheduled action has the bounds that it sets. */
  TARGET_ACTION_MISSING(
      "Q5",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "A scheduled action has the bounds that it sets.",
      "The service refuses a new action without them.",
      "Set scalableTargetAction; suppress this rule to change another member of an existing action."),
  /** A scheduled action sets at least one bound. */
  TARGET_ACTION_EMPTY(
      "Q5",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "A scheduled action sets at least one bound.",
      "The service refuses an action that changes nothing.",
      "Set minCapacity or maxCapacity."),
  /** The minimum capacity of a scheduled action is at most its maximum. */
  SCHEDULED_MIN_OVER_MAX(
      "Q5",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "The minimum capacity of a scheduled action is at most its maximum.",
      "The service refuses contradictory bounds.",
      "Lower minCapacity, or raise maxCapacity."),
  /** A scheduled action starts before it ends. */
  SCHEDULE_START_AFTER_END(
      "Q7",
      Severity.ERROR,
      ScalingRuleSources.REFUSED_DEPLOYMENT,
      "A scheduled action starts before it ends.",
      "The service refuses an action that can never run.",
      "Correct startTime or endTime."),
  /** A time zone is one of the IANA database. */
  TIMEZONE_UNKNOWN(
      "Q9",
      Severity.WARN,
      ScalingRuleSources.SCHEDULE_API,
      "A time zone is one of the IANA database.",
      "The service reads no other names.",
      "Write a name such as Europe/Berlin."),
  /** A time zone is set for at and cron only. */
  TIMEZONE_WITH_RATE(
      "Q9",
      Severity.WARN,
      ScalingRuleSources.SCHEDULE_API,
      "A time zone is set for at and cron only.",
      "A rate has no time of day.",
      "Remove timezone."),
  /** A scheduled minimum is at least 0, and a scheduled maximum at least 1. */
  SCHEDULED_CAPACITY(
      "Q12",
      Severity.WARN,
      ScalingRuleSources.VARIANT_POLICY_GUIDE,
      "A scheduled minimum is at least 0, and a scheduled maximum at least 1.",
      "Scheduled bounds become those of the target.",
      "Raise the bound.");

  private final RuleDefinition definition;

  ScalableTargetRule(
      String number, Severity severity, String source, String what, String why, String remedy) {
    this.definition = new RuleDefinition(number, severity, source, what, why, remedy);
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
