package dev.endpointdsl.autoscaling.sagemaker;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An alarm of Amazon CloudWatch that calls a step policy, as {@code PutMetricAlarm} takes it. Its
 * action is the ARN of the policy, which the service returns when the policy is put.
 *
 * @param alarmName the name of the alarm; names that begin with {@code TargetTracking-} belong to
 *     the service
 * @param resourceId the resource of the target, {@code inference-component/llm}
 * @param policyName the step policy of that target that the alarm calls
 * @param namespace the namespace of the metric, {@code AWS/SageMaker}
 * @param metricName the name of the metric
 * @param statistic how the values of a period become one value: {@code Sum}, {@code Average}
 * @param dimensions the dimensions of the metric
 * @param period the length of a period, in seconds, 1 or more
 * @param evaluationPeriods the number of periods that are compared, 1 or more
 * @param comparison how a period is compared with the threshold
 * @param threshold the threshold
 * @param treatMissingData the meaning of a period without values, {@code notBreaching}; the
 *     service's default if it is empty
 */
public record ScalingAlarm(
    String alarmName,
    String resourceId,
    String policyName,
    String namespace,
    String metricName,
    String statistic,
    Map<String, String> dimensions,
    int period,
    int evaluationPeriods,
    Comparison comparison,
    double threshold,
    Optional<String> treatMissingData) {

  static final String SAGEMAKER = "AWS/SageMaker";
  static final String NO_CAPACITY_FAILURES = "NoCapacityInvocationFailures";
  static final String BACKLOG_WITHOUT_CAPACITY = "HasBacklogWithoutCapacity";

  private static final int MINUTE = 60;

  /** How a period is compared with the threshold. */
  public enum Comparison {
    /** The value is greater than the threshold. */
    GREATER_THAN_THRESHOLD("GreaterThanThreshold"),
    /** The value is the threshold or greater. */
    GREATER_THAN_OR_EQUAL_TO_THRESHOLD("GreaterThanOrEqualToThreshold"),
    /** The value is less than the threshold. */
    LESS_THAN_THRESHOLD("LessThanThreshold"),
    /** The value is the threshold or less. */
    LESS_THAN_OR_EQUAL_TO_THRESHOLD("LessThanOrEqualToThreshold");

    private final String value;

    Comparison(String value) {
      this.value = value;
    }

    /** Returns the name in a request. */
    public String value() {
      return value;
    }
  }

  /**
   * Copies the dimensions.
   *
   * @throws IllegalArgumentException if the name is one of the service, or a number is not positive
   */
  public ScalingAlarm {
    Objects.requireNonNull(policyName, "policyName");
    if (alarmName.isEmpty() || alarmName.startsWith("TargetTracking-")) {
      throw new IllegalArgumentException(
          "alarmName: \""
              + alarmName
              + "\" is a name of the service's own alarms, or empty; choose another name");
    }
    if (period < 1 || evaluationPeriods < 1) {
      throw new IllegalArgumentException(
          "period, "
              + period
              + ", and evaluationPeriods, "
              + evaluationPeriods
              + ", must be positive");
    }
    dimensions = Collections.unmodifiableMap(new TreeMap<>(dimensions));
  }

  /**
   * Returns the alarm that wakes an inference component without copies: a request failed because of
   * that.
   *
   * @param componentName the name of the component
   * @param policyName the step policy that adds a copy
   */
  public static ScalingAlarm ofRequestsWithoutCopies(String componentName, String policyName) {
    return new ScalingAlarm(
        componentName + "-" + policyName,
        ResourceIds.component(componentName),
        policyName,
        SAGEMAKER,
        NO_CAPACITY_FAILURES,
        "Sum",
        Map.of("InferenceComponentName", componentName),
        MINUTE,
        1,
        Comparison.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        1,
        Optional.of("notBreaching"));
  }

  /**
   * Returns the alarm that wakes an asynchronous endpoint without instances: requests wait in its
   * queue.
   *
   * @param endpointName the name of the endpoint
   * @param variantName the name of its variant
   * @param policyName the step policy that adds an instance
   */
  public static ScalingAlarm ofBacklogWithoutInstances(
      String endpointName, String variantName, String policyName) {
    return new ScalingAlarm(
        endpointName + "-" + variantName + "-" + policyName,
        ResourceIds.variant(endpointName, variantName),
        policyName,
        SAGEMAKER,
        BACKLOG_WITHOUT_CAPACITY,
        "Average",
        Map.of("EndpointName", endpointName),
        MINUTE,
        2,
        Comparison.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        1,
        Optional.of("missing"));
  }

  /** Returns whether a threshold of 1 is exceeded by two requests only. */
  boolean needsSeveralFailures() {
    boolean above = comparison == Comparison.GREATER_THAN_THRESHOLD;
    boolean atLeast = comparison == Comparison.GREATER_THAN_OR_EQUAL_TO_THRESHOLD;
    return metricName.equals(NO_CAPACITY_FAILURES)
        && ((above && threshold >= 1) || (atLeast && threshold > 1));
  }
}
