package dev.endpointdsl.autoscaling;

import dev.endpointdsl.Violation;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;

/**
 * The type of a request: how it is read, written, checked and sent.
 *
 * @param operation the operation
 * @param fromJson reads it, whatever rules it breaks
 * @param toJson writes it
 * @param violations checks it
 * @param send sends it, without a check
 */
record RequestType<T>(
    String operation,
    Function<String, T> fromJson,
    Function<T, String> toJson,
    Function<T, List<Violation>> violations,
    Sender<T> send) {

  /** Sends a request. */
  @FunctionalInterface
  interface Sender<T> {
    void send(ApplicationAutoScalingClient client, T request);
  }

  static final List<RequestType<?>> ALL =
      List.of(
          new RequestType<>(
              "RegisterScalableTarget",
              ScalableTarget::fromJson,
              ScalableTarget::toJson,
              ScalableTarget::violations,
              (client, request) ->
                  client.registerScalableTarget(ScalableTargetTranslator.toRequest(request))),
          new RequestType<>(
              "DeregisterScalableTarget",
              DeregisterScalableTarget::fromJson,
              DeregisterScalableTarget::toJson,
              DeregisterScalableTarget::violations,
              (client, request) ->
                  client.deregisterScalableTarget(
                      DeregisterScalableTargetTranslator.toRequest(request))),
          new RequestType<>(
              "DescribeScalableTargets",
              DescribeScalableTargets::fromJson,
              DescribeScalableTargets::toJson,
              DescribeScalableTargets::violations,
              (client, request) ->
                  client.describeScalableTargets(
                      DescribeScalableTargetsTranslator.toRequest(request))),
          new RequestType<>(
              "PutScalingPolicy",
              ScalingPolicy::fromJson,
              ScalingPolicy::toJson,
              ScalingPolicy::violations,
              (client, request) ->
                  client.putScalingPolicy(ScalingPolicyTranslator.toRequest(request))),
          new RequestType<>(
              "DeleteScalingPolicy",
              DeleteScalingPolicy::fromJson,
              DeleteScalingPolicy::toJson,
              DeleteScalingPolicy::violations,
              (client, request) ->
                  client.deleteScalingPolicy(DeleteScalingPolicyTranslator.toRequest(request))),
          new RequestType<>(
              "DescribeScalingPolicies",
              DescribeScalingPolicies::fromJson,
              DescribeScalingPolicies::toJson,
              DescribeScalingPolicies::violations,
              (client, request) ->
                  client.describeScalingPolicies(
                      DescribeScalingPoliciesTranslator.toRequest(request))),
          new RequestType<>(
              "PutScheduledAction",
              ScheduledAction::fromJson,
              ScheduledAction::toJson,
              ScheduledAction::violations,
              (client, request) ->
                  client.putScheduledAction(ScheduledActionTranslator.toRequest(request))),
          new RequestType<>(
              "DeleteScheduledAction",
              DeleteScheduledAction::fromJson,
              DeleteScheduledAction::toJson,
              DeleteScheduledAction::violations,
              (client, request) ->
                  client.deleteScheduledAction(DeleteScheduledActionTranslator.toRequest(request))),
          new RequestType<>(
              "DescribeScheduledActions",
              DescribeScheduledActions::fromJson,
              DescribeScheduledActions::toJson,
              DescribeScheduledActions::violations,
              (client, request) ->
                  client.describeScheduledActions(
                      DescribeScheduledActionsTranslator.toRequest(request))),
          new RequestType<>(
              "DescribeScalingActivities",
              DescribeScalingActivities::fromJson,
              DescribeScalingActivities::toJson,
              DescribeScalingActivities::violations,
              (client, request) ->
                  client.describeScalingActivities(
                      DescribeScalingActivitiesTranslator.toRequest(request))),
          new RequestType<>(
              "TagResource",
              TagScalableTarget::fromJson,
              TagScalableTarget::toJson,
              TagScalableTarget::violations,
              (client, request) ->
                  client.tagResource(TagScalableTargetTranslator.toRequest(request))),
          new RequestType<>(
              "ListTagsForResource",
              ListTagsOfScalableTarget::fromJson,
              ListTagsOfScalableTarget::toJson,
              ListTagsOfScalableTarget::violations,
              (client, request) ->
                  client.listTagsForResource(
                      ListTagsOfScalableTargetTranslator.toRequest(request))));

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

  /** Sends a request in JSON. */
  void send(ApplicationAutoScalingClient client, String json) {
    send.send(client, fromJson.apply(json));
  }

  @Override
  public String toString() {
    return operation;
  }
}
