package dev.endpointdsl.testkit.generate;

import dev.endpointdsl.Rule;
import dev.endpointdsl.autoscaling.DeleteScalingPolicy;
import dev.endpointdsl.autoscaling.DeleteScheduledAction;
import dev.endpointdsl.autoscaling.DeregisterScalableTarget;
import dev.endpointdsl.autoscaling.DescribeScalableTargets;
import dev.endpointdsl.autoscaling.DescribeScalingActivities;
import dev.endpointdsl.autoscaling.DescribeScalingPolicies;
import dev.endpointdsl.autoscaling.DescribeScheduledActions;
import dev.endpointdsl.autoscaling.ListTagsOfScalableTarget;
import dev.endpointdsl.autoscaling.ScalableTarget;
import dev.endpointdsl.autoscaling.ScalableTargetRule;
import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.autoscaling.ScalingPolicyRule;
import dev.endpointdsl.autoscaling.ScheduledAction;
import dev.endpointdsl.autoscaling.TagScalableTarget;
import java.util.List;
import java.util.stream.Stream;

/** The types of the requests of Application Auto Scaling. */
public final class ScalingRoots {

  private static final List<Rule> RULES =
      Stream.<Rule[]>of(ScalableTargetRule.values(), ScalingPolicyRule.values())
          .flatMap(Stream::of)
          .toList();

  /** One type for each operation. */
  public static final List<RootType<?>> ALL =
      List.of(
          new RootType<>(
              "RegisterScalableTarget",
              ScalableTarget::fromJson,
              ScalableTarget::toJson,
              ScalableTarget::toPrettyJson,
              ScalableTarget::violations,
              value ->
                  RootType.suppressing(value.toBuilder(), ScalableTarget.Builder::suppress, RULES)
                      .build(),
              (http, value) -> {
                http.autoScaling().registerScalableTarget(value.toRequest());
                return ScalableTarget.from(value.toRequest());
              }),
          new RootType<>(
              "DeregisterScalableTarget",
              DeregisterScalableTarget::fromJson,
              DeregisterScalableTarget::toJson,
              DeregisterScalableTarget::toPrettyJson,
              DeregisterScalableTarget::violations,
              value ->
                  RootType.suppressing(
                          value.toBuilder(), DeregisterScalableTarget.Builder::suppress, RULES)
                      .build(),
              (http, value) -> {
                http.autoScaling().deregisterScalableTarget(value.toRequest());
                return DeregisterScalableTarget.from(value.toRequest());
              }),
          new RootType<>(
              "DescribeScalableTargets",
              DescribeScalableTargets::fromJson,
              DescribeScalableTargets::toJson,
              DescribeScalableTargets::toPrettyJson,
              DescribeScalableTargets::violations,
              value ->
                  RootType.suppressing(
                          value.toBuilder(), DescribeScalableTargets.Builder::suppress, RULES)
                      .build(),
              (http, value) -> {
                http.autoScaling().describeScalableTargets(value.toRequest());
                return DescribeScalableTargets.from(value.toRequest());
              }),
          new RootType<>(
              "PutScalingPolicy",
              ScalingPolicy::fromJson,
              ScalingPolicy::toJson,
              ScalingPolicy::toPrettyJson,
              ScalingPolicy::violations,
              value ->
                  RootType.suppressing(value.toBuilder(), ScalingPolicy.Builder::suppress, RULES)
                      .build(),
              (http, value) -> {
                http.autoScaling().putScalingPolicy(value.toRequest());
                return ScalingPolicy.from(value.toRequest());
              }),
          new RootType<>(
              "DeleteScalingPolicy",
              DeleteScalingPolicy::fromJson,
              DeleteScalingPolicy::toJson,
              DeleteScalingPolicy::toPrettyJson,
              DeleteScalingPolicy::violations,
              value ->
                  RootType.suppressing(
                          value.toBuilder(), DeleteScalingPolicy.Builder::suppress, RULES)
                      .build(),
              (http, value) -> {
                http.autoScaling().deleteScalingPolicy(value.toRequest());
                return DeleteScalingPolicy.from(value.toRequest());
              }),
          new RootType<>(
              "DescribeScalingPolicies",
              DescribeScalingPolicies::fromJson,
              DescribeScalingPolicies::toJson,
              DescribeScalingPolicies::toPrettyJson,
              DescribeScalingPolicies::violations,
              value ->
                  RootType.suppressing(
                          value.toBuilder(), DescribeScalingPolicies.Builder::suppress, RULES)
                      .build(),
              (http, value) -> {
                http.autoScaling().describeScalingPolicies(value.toRequest());
                return DescribeScalingPolicies.from(value.toRequest());
              }),
          new RootType<>(
              "PutScheduledAction",
              ScheduledAction::fromJson,
              ScheduledAction::toJson,
              ScheduledAction::toPrettyJson,
              ScheduledAction::violations,
              value ->
                  RootType.suppressing(value.toBuilder(), ScheduledAction.Builder::suppress, RULES)
                      .build(),
              (http, value) -> {
                http.autoScaling().putScheduledAction(value.toRequest());
                return ScheduledAction.from(value.toRequest());
              }),
          new RootType<>(
              "DeleteScheduledAction",
              DeleteScheduledAction::fromJson,
              DeleteScheduledAction::toJson,
              DeleteScheduledAction::toPrettyJson,
              DeleteScheduledAction::violations,
              value ->
                  RootType.suppressing(
                          value.toBuilder(), DeleteScheduledAction.Builder::suppress, RULES)
                      .build(),
              (http, value) -> {
                http.autoScaling().deleteScheduledAction(value.toRequest());
                return DeleteScheduledAction.from(value.toRequest());
              }),
          new RootType<>(
              "DescribeScheduledActions",
              DescribeScheduledActions::fromJson,
              DescribeScheduledActions::toJson,
              DescribeScheduledActions::toPrettyJson,
              DescribeScheduledActions::violations,
              value ->
                  RootType.suppressing(
                          value.toBuilder(), DescribeScheduledActions.Builder::suppress, RULES)
                      .build(),
              (http, value) -> {
                http.autoScaling().describeScheduledActions(value.toRequest());
                return DescribeScheduledActions.from(value.toRequest());
              }),
          new RootType<>(
              "DescribeScalingActivities",
              DescribeScalingActivities::fromJson,
              DescribeScalingActivities::toJson,
              DescribeScalingActivities::toPrettyJson,
              DescribeScalingActivities::violations,
              value ->
                  RootType.suppressing(
                          value.toBuilder(), DescribeScalingActivities.Builder::suppress, RULES)
                      .build(),
              (http, value) -> {
                http.autoScaling().describeScalingActivities(value.toRequest());
                return DescribeScalingActivities.from(value.toRequest());
              }),
          new RootType<>(
              "TagResource",
              TagScalableTarget::fromJson,
              TagScalableTarget::toJson,
              TagScalableTarget::toPrettyJson,
              TagScalableTarget::violations,
              value ->
                  RootType.suppressing(
                          value.toBuilder(), TagScalableTarget.Builder::suppress, RULES)
                      .build(),
              (http, value) -> {
                http.autoScaling().tagResource(value.toRequest());
                return TagScalableTarget.from(value.toRequest());
              }),
          new RootType<>(
              "ListTagsForResource",
              ListTagsOfScalableTarget::fromJson,
              ListTagsOfScalableTarget::toJson,
              ListTagsOfScalableTarget::toPrettyJson,
              ListTagsOfScalableTarget::violations,
              value ->
                  RootType.suppressing(
                          value.toBuilder(), ListTagsOfScalableTarget.Builder::suppress, RULES)
                      .build(),
              (http, value) -> {
                http.autoScaling().listTagsForResource(value.toRequest());
                return ListTagsOfScalableTarget.from(value.toRequest());
              }));

  private ScalingRoots() {}
}
