/**
 * The requests of Application Auto Scaling, for endpoints and inference components of Amazon
 * SageMaker.
 *
 * <p>{@link dev.endpointdsl.autoscaling.ScalableTarget}, {@link
 * dev.endpointdsl.autoscaling.ScalingPolicy} and {@link
 * dev.endpointdsl.autoscaling.ScheduledAction} are the requests. Each required member is a stage of
 * a builder, an interface whose name begins with {@code Needs}; the optional members follow. {@code
 * build()} reports everything that the service would refuse, and {@code toRequest()} returns the
 * AWS SDK's request.
 *
 * <p>Everything but the rules is generated from a model of the service. Generated types are
 * immutable.
 */
@GenerateDsl(
    model = {
      "autoscaling.smithy",
      "autoscaling-policies.smithy",
      "autoscaling-values.smithy",
      "autoscaling-rules.smithy"
    },
    operations = {
      "RegisterScalableTarget",
      "DeregisterScalableTarget",
      "DescribeScalableTargets",
      "PutScalingPolicy",
      "DeleteScalingPolicy",
      "DescribeScalingPolicies",
      "PutScheduledAction",
      "DeleteScheduledAction",
      "DescribeScheduledActions",
      "DescribeScalingActivities",
      "TagResource",
      "ListTagsForResource"
    },
    sdkPackage = "software.amazon.awssdk.services.applicationautoscaling",
    ruleConstants = {ScalableTargetRule.class, ScalingPolicyRule.class},
    rules = {
      ScalableTargetRules.class,
      ScalingPolicyRules.class,
      ScheduledActionRules.class,
      TargetPageRules.class,
      PolicyPageRules.class,
      ActionPageRules.class,
      ActivityPageRules.class
    })
@NullMarked
package dev.endpointdsl.autoscaling;

import dev.endpointdsl.GenerateDsl;
import org.jspecify.annotations.NullMarked;
