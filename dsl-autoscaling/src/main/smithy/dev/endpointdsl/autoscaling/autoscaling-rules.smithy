$version: "2.0"

// Constraints that relate members to each other, applied to the shapes of the model. Each rule is a
// constant of AutoScalingRule, which also has its severity. Other rules are Java classes named after
// their topic (StepRules, MetricRules, ...), which the rule set of each request calls.
namespace com.amazonaws.applicationautoscaling

use dev.endpointdsl.traits#atMost
use dev.endpointdsl.traits#choices
use dev.endpointdsl.traits#uniqueMember

// One number limits another.
apply RegisterScalableTargetRequest$MinCapacity @atMost(
    member: RegisterScalableTargetRequest$MaxCapacity
    rule: "MIN_CAPACITY_OVER_MAX"
)

apply ScalableTargetAction$MinCapacity @atMost(
    member: ScalableTargetAction$MaxCapacity
    rule: "SCHEDULED_MIN_OVER_MAX"
)

// A policy has one configuration, which implies its type.
apply PutScalingPolicyRequest @choices([
    {
        name: "Policy"
        rule: "POLICY_CONFIGURATION_MISSING"
        alternatives: [
            {
                name: "TargetTracking"
                members: [PutScalingPolicyRequest$TargetTrackingScalingPolicyConfiguration]
                implies: [
                    {
                        member: PutScalingPolicyRequest$PolicyType
                        value: "TargetTrackingScaling"
                        rule: "POLICY_TYPE_MISMATCH"
                    }
                ]
            }
            {
                name: "Step"
                members: [PutScalingPolicyRequest$StepScalingPolicyConfiguration]
                implies: [
                    {
                        member: PutScalingPolicyRequest$PolicyType
                        value: "StepScaling"
                        rule: "POLICY_TYPE_MISMATCH"
                    }
                ]
                rules: { exclusive: "POLICY_CONFIGURATION_TWICE" }
            }
            {
                name: "Predictive"
                members: [PutScalingPolicyRequest$PredictiveScalingPolicyConfiguration]
                implies: [
                    {
                        member: PutScalingPolicyRequest$PolicyType
                        value: "PredictiveScaling"
                        rule: "POLICY_TYPE_MISMATCH"
                    }
                ]
                rules: { exclusive: "POLICY_CONFIGURATION_TWICE" }
            }
        ]
    }
])

// A target tracking policy follows one metric.
apply TargetTrackingScalingPolicyConfiguration @choices([
    {
        name: "Metric"
        rule: "TRACKED_METRIC_MISSING"
        alternatives: [
            {
                name: "Predefined"
                members: [TargetTrackingScalingPolicyConfiguration$PredefinedMetricSpecification]
            }
            {
                name: "Customized"
                members: [TargetTrackingScalingPolicyConfiguration$CustomizedMetricSpecification]
                rules: { exclusive: "TRACKED_METRIC_TWICE" }
            }
        ]
    }
])

// A customized metric is one metric, or several of which one is tracked.
apply CustomizedMetricSpecification @choices([
    {
        name: "MetricOrMetrics"
        rule: "CUSTOMIZED_METRIC_INCOMPLETE"
        alternatives: [
            {
                name: "Metric"
                members: [
                    CustomizedMetricSpecification$MetricName
                    CustomizedMetricSpecification$Namespace
                    CustomizedMetricSpecification$Statistic
                ]
                rules: { members: "CUSTOMIZED_METRIC_INCOMPLETE" }
            }
            {
                name: "Metrics"
                members: [CustomizedMetricSpecification$Metrics]
                excludes: [
                    CustomizedMetricSpecification$Dimensions
                    CustomizedMetricSpecification$Unit
                ]
                rules: {
                    exclusive: "CUSTOMIZED_METRIC_TWICE"
                    excludes: "CUSTOMIZED_METRIC_TWICE"
                }
            }
        ]
    }
])

// A query is a metric or an expression.
apply TargetTrackingMetricDataQuery @choices([
    {
        name: "Query"
        rule: "METRIC_QUERY_EMPTY"
        alternatives: [
            { name: "Stat", members: [TargetTrackingMetricDataQuery$MetricStat] }
            {
                name: "Expression"
                members: [TargetTrackingMetricDataQuery$Expression]
                rules: { exclusive: "METRIC_QUERY_TWICE" }
            }
        ]
    }
])

apply CustomizedMetricSpecification$Metrics @uniqueMember(
    member: TargetTrackingMetricDataQuery$Id
    rule: "METRIC_ID_REPEATED"
    warning: true
)

// The service refuses a step policy without these, although the shape of the API makes each
// optional.
apply StepScalingPolicyConfiguration$AdjustmentType @required

apply StepScalingPolicyConfiguration$StepAdjustments @required

apply StepScalingPolicyConfiguration$StepAdjustments @length(min: 1)
