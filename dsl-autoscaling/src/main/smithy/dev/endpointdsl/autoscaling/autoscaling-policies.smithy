$version: "2.0"

// The configurations of scaling policies.
//
// As in the rest of the model, names, members and limits are those of the API, and the
// documentation is this project's.
namespace com.amazonaws.applicationautoscaling

use dev.endpointdsl.traits#elementLabel
use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#serviceDefault
use dev.endpointdsl.traits#unit

// ---- Step scaling

/// Changes the capacity in steps, by how far a metric is from the threshold of the alarm that calls
/// the policy.
@javaName("StepScaling")
structure StepScalingPolicyConfiguration {
    /// The meaning of the steps' `ScalingAdjustment`: a difference, a percentage or a capacity.
    AdjustmentType: AdjustmentType

    /// The steps, which neither overlap nor leave gaps.
    StepAdjustments: StepAdjustments

    /// The minimum change of a step, for `PercentChangeInCapacity` only.
    @unit("units of capacity")
    MinAdjustmentMagnitude: MinAdjustmentMagnitude

    /// The time, in seconds, for which the last change counts before the next one.
    @unit("seconds")
    @serviceDefault(300)
    Cooldown: Cooldown

    /// How the values of a period become one value that is compared.
    @serviceDefault("Average")
    MetricAggregationType: MetricAggregationType
}

/// A range of a metric, and the change of capacity within it. A bound is relative to the threshold
/// of the alarm: 0 is the threshold.
structure StepAdjustment {
    /// The lower bound of the range, inclusive; none for minus infinity.
    MetricIntervalLowerBound: MetricScale

    /// The upper bound of the range, exclusive; none for infinity.
    MetricIntervalUpperBound: MetricScale

    /// The change: added to the capacity if it is positive, removed if it is negative. A capacity
    /// for `ExactCapacity`.
    @required
    ScalingAdjustment: ScalingAdjustment
}

list StepAdjustments {
    member: StepAdjustment
}

// ---- Target tracking

/// Keeps a metric close to a value. The service makes the alarms itself.
@javaName("TargetTracking")
structure TargetTrackingScalingPolicyConfiguration {
    /// The value of the metric to keep, in the unit of the metric.
    @required
    TargetValue: MetricScale

    /// The metric, as one that the service defines. Excludes `CustomizedMetricSpecification`.
    PredefinedMetricSpecification: PredefinedMetricSpecification

    /// The metric, as one of Amazon CloudWatch. Excludes `PredefinedMetricSpecification`.
    CustomizedMetricSpecification: CustomizedMetricSpecification

    /// The time, in seconds, for which a scale-out counts before the next one. The default depends on
    /// the resource; 300 for variants.
    @unit("seconds")
    ScaleOutCooldown: Cooldown

    /// The time, in seconds, after a scale-in before the next one. The default depends on the
    /// resource; 300 for variants.
    @unit("seconds")
    ScaleInCooldown: Cooldown

    /// Whether the policy never reduces the capacity.
    @serviceDefault(false)
    DisableScaleIn: DisableScaleIn
}

/// A metric that the service defines, for the resource of the policy.
@javaName("PredefinedMetric")
structure PredefinedMetricSpecification {
    /// The metric, which must suit the scalable dimension.
    @required
    PredefinedMetricType: MetricType

    /// The load balancer and target group of `ALBRequestCountPerTarget`; refused for all other
    /// metrics.
    ResourceLabel: ResourceLabel
}

/// A metric of Amazon CloudWatch: `MetricName` with `Namespace` and `Statistic`, or `Metrics`.
@javaName("CustomizedMetric")
structure CustomizedMetricSpecification {
    /// The name of the metric.
    MetricName: MetricName

    /// The namespace of the metric: `AWS/SageMaker` for invocations and backlogs,
    /// `/aws/sagemaker/Endpoints` for the utilization of instances.
    Namespace: MetricNamespace

    /// The dimensions of the metric: all with which it is published.
    Dimensions: MetricDimensions

    /// How the values of a period become one value.
    Statistic: MetricStatistic

    /// The unit of the metric; needed only if it is published in several.
    Unit: MetricUnit

    /// Metrics and expressions, one of which is tracked. Excludes all other members.
    Metrics: TargetTrackingMetricDataQueries
}

/// A dimension of a metric.
structure MetricDimension {
    /// The name of the dimension.
    @required
    @elementLabel
    Name: MetricDimensionName

    /// The value of the dimension.
    @required
    Value: MetricDimensionValue
}

list MetricDimensions {
    member: MetricDimension
}

/// A metric, or an expression over others.
@javaName("MetricDataQuery")
structure TargetTrackingMetricDataQuery {
    /// A formula over the ids of other queries. Excludes `MetricStat`.
    Expression: Expression

    /// The id of the query, unique within the policy: a lower-case letter, then letters, digits and
    /// underscores.
    @required
    @elementLabel
    Id: Id

    /// A label for people.
    Label: XmlString

    /// A metric and its statistic. Excludes `Expression`.
    MetricStat: TargetTrackingMetricStat

    /// Whether this query is the one that is tracked: exactly one is.
    @serviceDefault(true)
    ReturnData: ReturnData
}

list TargetTrackingMetricDataQueries {
    member: TargetTrackingMetricDataQuery
}

/// A metric and its statistic.
@javaName("MetricStat")
structure TargetTrackingMetricStat {
    /// The metric.
    @required
    Metric: TargetTrackingMetric

    /// The statistic: `Sum`, `Average`, `p90`.
    @required
    Stat: XmlString

    /// The unit of the metric.
    Unit: TargetTrackingMetricUnit
}

/// A metric of Amazon CloudWatch.
@javaName("Metric")
structure TargetTrackingMetric {
    /// The dimensions of the metric.
    Dimensions: TargetTrackingMetricDimensions

    /// The name of the metric.
    MetricName: TargetTrackingMetricName

    /// The namespace of the metric.
    Namespace: TargetTrackingMetricNamespace
}

/// A dimension of a metric.
@javaName("MetricStatDimension")
structure TargetTrackingMetricDimension {
    /// The name of the dimension.
    @required
    @elementLabel
    Name: TargetTrackingMetricDimensionName

    /// The value of the dimension.
    @required
    Value: TargetTrackingMetricDimensionValue
}

list TargetTrackingMetricDimensions {
    member: TargetTrackingMetricDimension
}

// ---- Predictive scaling

/// Scales ahead of a load that is forecast from the past. SageMaker does not support it.
@javaName("PredictiveScaling")
structure PredictiveScalingPolicyConfiguration {
    /// The metrics, and the value to keep.
    @required
    MetricSpecifications: PredictiveScalingMetricSpecifications

    /// Whether the forecast only informs.
    @serviceDefault("ForecastOnly")
    Mode: PredictiveScalingMode

    /// The time, in seconds, by which capacity is added before it is needed.
    @unit("seconds")
    SchedulingBufferTime: PredictiveScalingSchedulingBufferTime

    /// Whether a forecast above the maximum capacity raises the maximum.
    @serviceDefault("HonorMaxCapacity")
    MaxCapacityBreachBehavior: PredictiveScalingMaxCapacityBreachBehavior

    /// How far, in percent, the raised maximum is above the forecast.
    @unit("percent")
    MaxCapacityBuffer: PredictiveScalingMaxCapacityBuffer
}

/// The metrics of a predictive policy, and the value to keep.
@javaName("PredictiveMetrics")
structure PredictiveScalingMetricSpecification {
    /// The value of the scaling metric to keep.
    @required
    TargetValue: MetricScale

    /// A scaling and a load metric that the service defines.
    PredefinedMetricPairSpecification: PredictiveScalingPredefinedMetricPairSpecification

    /// A scaling metric that the service defines.
    PredefinedScalingMetricSpecification: PredictiveScalingPredefinedScalingMetricSpecification

    /// A load metric that the service defines.
    PredefinedLoadMetricSpecification: PredictiveScalingPredefinedLoadMetricSpecification

    /// A scaling metric of Amazon CloudWatch.
    CustomizedScalingMetricSpecification: PredictiveScalingCustomizedMetricSpecification

    /// A load metric of Amazon CloudWatch.
    CustomizedLoadMetricSpecification: PredictiveScalingCustomizedMetricSpecification

    /// A capacity metric of Amazon CloudWatch.
    CustomizedCapacityMetricSpecification: PredictiveScalingCustomizedMetricSpecification
}

list PredictiveScalingMetricSpecifications {
    member: PredictiveScalingMetricSpecification
}

/// A scaling and a load metric that the service defines.
@javaName("PredictiveMetricPair")
structure PredictiveScalingPredefinedMetricPairSpecification {
    /// The pair.
    @required
    PredefinedMetricType: PredictiveScalingMetricType

    /// The load balancer and target group, for metrics of them.
    ResourceLabel: ResourceLabel
}

/// A scaling metric that the service defines.
@javaName("PredictiveScalingMetric")
structure PredictiveScalingPredefinedScalingMetricSpecification {
    /// The metric.
    @required
    PredefinedMetricType: PredictiveScalingMetricType

    /// The load balancer and target group, for metrics of them.
    ResourceLabel: ResourceLabel
}

/// A load metric that the service defines.
@javaName("PredictiveLoadMetric")
structure PredictiveScalingPredefinedLoadMetricSpecification {
    /// The metric.
    @required
    PredefinedMetricType: PredictiveScalingMetricType

    /// The load balancer and target group, for metrics of them.
    ResourceLabel: ResourceLabel
}

/// A metric of Amazon CloudWatch, from which a load is forecast.
@javaName("PredictiveCustomizedMetric")
structure PredictiveScalingCustomizedMetricSpecification {
    /// Metrics and expressions, one of which is used.
    @required
    MetricDataQueries: PredictiveScalingMetricDataQueries
}

/// A metric, or an expression over others, of a predictive policy.
@javaName("PredictiveMetricDataQuery")
structure PredictiveScalingMetricDataQuery {
    /// The id of the query, unique within the policy: a lower-case letter, then letters, digits and
    /// underscores.
    @required
    @elementLabel
    Id: Id

    /// A formula over the ids of other queries. Excludes `MetricStat`.
    Expression: Expression

    /// A metric and its statistic. Excludes `Expression`.
    MetricStat: PredictiveScalingMetricStat

    /// A label for people.
    Label: XmlString

    /// Whether this query is the one that is used: exactly one is.
    @serviceDefault(true)
    ReturnData: ReturnData
}

list PredictiveScalingMetricDataQueries {
    member: PredictiveScalingMetricDataQuery
}

/// A metric and its statistic, of a predictive policy.
@javaName("PredictiveMetricStat")
structure PredictiveScalingMetricStat {
    /// The metric.
    @required
    Metric: PredictiveScalingMetric

    /// The statistic: `Sum`, `Average`.
    @required
    Stat: XmlString

    /// The unit of the metric.
    Unit: PredictiveScalingMetricUnit
}

/// A metric of Amazon CloudWatch, of a predictive policy.
@javaName("PredictiveMetric")
structure PredictiveScalingMetric {
    /// The dimensions of the metric.
    Dimensions: PredictiveScalingMetricDimensions

    /// The name of the metric.
    MetricName: PredictiveScalingMetricName

    /// The namespace of the metric.
    Namespace: PredictiveScalingMetricNamespace
}

/// A dimension of a metric, of a predictive policy.
@javaName("PredictiveMetricDimension")
structure PredictiveScalingMetricDimension {
    /// The name of the dimension.
    @required
    @elementLabel
    Name: PredictiveScalingMetricDimensionName

    /// The value of the dimension.
    @required
    Value: PredictiveScalingMetricDimensionValue
}

list PredictiveScalingMetricDimensions {
    member: PredictiveScalingMetricDimension
}
