package dev.endpointdsl.autoscaling;

import dev.endpointdsl.Violation;
import java.util.List;
import java.util.function.Function;

/**
 * The type of a request: how it is read, written and checked.
 *
 * @param operation the operation
 * @param fromJson reads it, whatever rules it breaks
 * @param toJson writes it
 * @param violations checks it
 */
record RequestType<T>(
    String operation,
    Function<String, T> fromJson,
    Function<T, String> toJson,
    Function<T, List<Violation>> violations) {

  static final List<RequestType<?>> ALL =
      List.of(
          new RequestType<>(
              "RegisterScalableTarget",
              ScalableTarget::fromJson,
              ScalableTarget::toJson,
              ScalableTarget::violations),
          new RequestType<>(
              "DeregisterScalableTarget",
              DeregisterScalableTarget::fromJson,
              DeregisterScalableTarget::toJson,
              DeregisterScalableTarget::violations),
          new RequestType<>(
              "DescribeScalableTargets",
              DescribeScalableTargets::fromJson,
              DescribeScalableTargets::toJson,
              DescribeScalableTargets::violations),
          new RequestType<>(
              "PutScalingPolicy",
              ScalingPolicy::fromJson,
              ScalingPolicy::toJson,
              ScalingPolicy::violations),
          new RequestType<>(
              "DeleteScalingPolicy",
              DeleteScalingPolicy::fromJson,
              DeleteScalingPolicy::toJson,
              DeleteScalingPolicy::violations),
          new RequestType<>(
              "DescribeScalingPolicies",
              DescribeScalingPolicies::fromJson,
              DescribeScalingPolicies::toJson,
              DescribeScalingPolicies::violations),
          new RequestType<>(
              "PutScheduledAction",
              ScheduledAction::fromJson,
              ScheduledAction::toJson,
              ScheduledAction::violations),
          new RequestType<>(
              "DeleteScheduledAction",
              DeleteScheduledAction::fromJson,
              DeleteScheduledAction::toJson,
              DeleteScheduledAction::violations),
          new RequestType<>(
              "DescribeScheduledActions",
              DescribeScheduledActions::fromJson,
              DescribeScheduledActions::toJson,
              DescribeScheduledActions::violations),
          new RequestType<>(
              "DescribeScalingActivities",
              DescribeScalingActivities::fromJson,
              DescribeScalingActivities::toJson,
              DescribeScalingActivities::violations),
          new RequestType<>(
              "TagResource",
              TagScalableTarget::fromJson,
              TagScalableTarget::toJson,
              TagScalableTarget::violations),
          new RequestType<>(
              "ListTagsForResource",
              ListTagsOfScalableTarget::fromJson,
              ListTagsOfScalableTarget::toJson,
              ListTagsOfScalableTarget::violations));

  /** Returns the type of an operation's request. */
  static RequestType<?> of(String operation) {
    return ALL.stream()
        .filter(type -> type.operation().equals(operation))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the violations of a request in JSON. */
  List<Violation> check(String json) {
    return violations.apply(fromJson.apply(json));
  }

  /** Returns the JSON of a request that was read from JSON. */
  String copy(String json) {
    return toJson.apply(fromJson.apply(json));
  }

  @Override
  public String toString() {
    return operation;
  }
}
