$version: "2.0"

// The values of members: strings and numbers with their limits, enums.
//
// A pattern must match the whole string, and the length is checked first. The characters of most
// strings are those that XML allows. The pattern of ScheduledActionName has the same matches as that
// of the API, which looks ahead several times.
namespace com.amazonaws.applicationautoscaling

use dev.endpointdsl.traits#javaName

// ---- Enums

/// The meaning of an adjustment.
enum AdjustmentType {
    /// The adjustment is added to the capacity.
    CHANGE_IN_CAPACITY = "ChangeInCapacity"

    /// The adjustment is a percentage of the capacity.
    PERCENT_CHANGE_IN_CAPACITY = "PercentChangeInCapacity"

    /// The adjustment is the new capacity.
    EXACT_CAPACITY = "ExactCapacity"
}

/// How the values of a period become one value, for step scaling.
enum MetricAggregationType {
    /// The mean.
    AVERAGE = "Average"

    /// The lowest value.
    MINIMUM = "Minimum"

    /// The highest value.
    MAXIMUM = "Maximum"
}

/// How the values of a period become one value, for target tracking.
enum MetricStatistic {
    /// The mean.
    AVERAGE = "Average"

    /// The lowest value.
    MINIMUM = "Minimum"

    /// The highest value.
    MAXIMUM = "Maximum"

    /// The number of values.
    SAMPLE_COUNT = "SampleCount"

    /// The sum.
    SUM = "Sum"
}

/// A metric that the service defines.
@javaName("PredefinedMetricType")
enum MetricType {
    /// The share of the read capacity of a DynamoDB table that is used.
    DYNAMO_DBREAD_CAPACITY_UTILIZATION = "DynamoDBReadCapacityUtilization"

    /// The share of the write capacity of a DynamoDB table that is used.
    DYNAMO_DBWRITE_CAPACITY_UTILIZATION = "DynamoDBWriteCapacityUtilization"

    /// The requests of an Application Load Balancer for each target.
    ALBREQUEST_COUNT_PER_TARGET = "ALBRequestCountPerTarget"

    /// The CPU utilization of Aurora replicas.
    RDSREADER_AVERAGE_CPUUTILIZATION = "RDSReaderAverageCPUUtilization"

    /// The connections to Aurora replicas.
    RDSREADER_AVERAGE_DATABASE_CONNECTIONS = "RDSReaderAverageDatabaseConnections"

    /// The CPU utilization of a Spot Fleet.
    EC2SPOT_FLEET_REQUEST_AVERAGE_CPUUTILIZATION = "EC2SpotFleetRequestAverageCPUUtilization"

    /// The bytes that a Spot Fleet receives.
    EC2SPOT_FLEET_REQUEST_AVERAGE_NETWORK_IN = "EC2SpotFleetRequestAverageNetworkIn"

    /// The bytes that a Spot Fleet sends.
    EC2SPOT_FLEET_REQUEST_AVERAGE_NETWORK_OUT = "EC2SpotFleetRequestAverageNetworkOut"

    /// The invocations of a variant in a minute, for each instance.
    SAGE_MAKER_VARIANT_INVOCATIONS_PER_INSTANCE = "SageMakerVariantInvocationsPerInstance"

    /// The CPU utilization of an ECS service.
    ECSSERVICE_AVERAGE_CPUUTILIZATION = "ECSServiceAverageCPUUtilization"

    /// The memory utilization of an ECS service.
    ECSSERVICE_AVERAGE_MEMORY_UTILIZATION = "ECSServiceAverageMemoryUtilization"

    /// The utilization of an AppStream fleet.
    APP_STREAM_AVERAGE_CAPACITY_UTILIZATION = "AppStreamAverageCapacityUtilization"

    /// The utilization of a Comprehend endpoint.
    COMPREHEND_INFERENCE_UTILIZATION = "ComprehendInferenceUtilization"

    /// The share of the provisioned concurrency of a function that is used.
    LAMBDA_PROVISIONED_CONCURRENCY_UTILIZATION = "LambdaProvisionedConcurrencyUtilization"

    /// The share of the read capacity of a Keyspaces table that is used.
    CASSANDRA_READ_CAPACITY_UTILIZATION = "CassandraReadCapacityUtilization"

    /// The share of the write capacity of a Keyspaces table that is used.
    CASSANDRA_WRITE_CAPACITY_UTILIZATION = "CassandraWriteCapacityUtilization"

    /// The share of the storage of MSK brokers that is used.
    KAFKA_BROKER_STORAGE_UTILIZATION = "KafkaBrokerStorageUtilization"

    /// The CPU utilization of ElastiCache engines.
    ELASTI_CACHE_ENGINE_CPUUTILIZATION = "ElastiCacheEngineCPUUtilization"

    /// The share of the memory of ElastiCache nodes that is used.
    ELASTI_CACHE_DATABASE_MEMORY_USAGE_PERCENTAGE = "ElastiCacheDatabaseMemoryUsagePercentage"

    /// The CPU utilization of ElastiCache primaries.
    ELASTI_CACHE_PRIMARY_ENGINE_CPUUTILIZATION = "ElastiCachePrimaryEngineCPUUtilization"

    /// The CPU utilization of ElastiCache replicas.
    ELASTI_CACHE_REPLICA_ENGINE_CPUUTILIZATION = "ElastiCacheReplicaEngineCPUUtilization"

    /// The share of the memory of ElastiCache nodes that counts for eviction.
    ELASTI_CACHE_DATABASE_MEMORY_USAGE_COUNTED_FOR_EVICT_PERCENTAGE = "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage"

    /// The CPU utilization of Neptune replicas.
    NEPTUNE_READER_AVERAGE_CPUUTILIZATION = "NeptuneReaderAverageCPUUtilization"

    /// The share of the provisioned concurrency of a serverless variant that is used, from 0 to 1.
    SAGE_MAKER_VARIANT_PROVISIONED_CONCURRENCY_UTILIZATION = "SageMakerVariantProvisionedConcurrencyUtilization"

    /// The share of the capacity of ElastiCache nodes that counts for eviction.
    ELASTI_CACHE_DATABASE_CAPACITY_USAGE_COUNTED_FOR_EVICT_PERCENTAGE = "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage"

    /// The invocations of an inference component in a minute, for each copy.
    SAGE_MAKER_INFERENCE_COMPONENT_INVOCATIONS_PER_COPY = "SageMakerInferenceComponentInvocationsPerCopy"

    /// The share of the user sessions of a WorkSpaces pool that is used.
    WORK_SPACES_AVERAGE_USER_SESSIONS_CAPACITY_UTILIZATION = "WorkSpacesAverageUserSessionsCapacityUtilization"

    /// The requests in progress for each copy of an inference component, every 10 seconds.
    SAGE_MAKER_INFERENCE_COMPONENT_CONCURRENT_REQUESTS_PER_COPY_HIGH_RESOLUTION = "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution"

    /// The requests in progress for each model of a variant, every 10 seconds.
    SAGE_MAKER_VARIANT_CONCURRENT_REQUESTS_PER_MODEL_HIGH_RESOLUTION = "SageMakerVariantConcurrentRequestsPerModelHighResolution"

    /// The CPU utilization of an ECS service, in high resolution.
    ECSSERVICE_AVERAGE_CPUUTILIZATION_HIGH_RESOLUTION = "ECSServiceAverageCPUUtilizationHighResolution"

    /// The memory utilization of an ECS service, in high resolution.
    ECSSERVICE_AVERAGE_MEMORY_UTILIZATION_HIGH_RESOLUTION = "ECSServiceAverageMemoryUtilizationHighResolution"
}

/// The type of a scaling policy.
enum PolicyType {
    /// Changes the capacity in steps when an alarm calls the policy.
    STEP_SCALING = "StepScaling"

    /// Keeps a metric close to a value.
    TARGET_TRACKING_SCALING = "TargetTrackingScaling"

    /// Scales ahead of a forecast load; for Amazon ECS only.
    PREDICTIVE_SCALING = "PredictiveScaling"
}

/// Whether a forecast above the maximum capacity raises the maximum.
@javaName("MaxCapacityBreachBehavior")
enum PredictiveScalingMaxCapacityBreachBehavior {
    /// The maximum holds.
    HONOR_MAX_CAPACITY = "HonorMaxCapacity"

    /// The maximum is raised.
    INCREASE_MAX_CAPACITY = "IncreaseMaxCapacity"
}

/// Whether a forecast only informs.
enum PredictiveScalingMode {
    /// Nothing is scaled.
    FORECAST_ONLY = "ForecastOnly"

    /// The capacity follows the forecast.
    FORECAST_AND_SCALE = "ForecastAndScale"
}

/// A property of a resource that is scaled. The part before the first colon is the service.
enum ScalableDimension {
    /// The tasks of a service.
    ECS_SERVICE_DESIRED_COUNT = "ecs:service:DesiredCount"

    /// The target capacity of a Spot Fleet.
    EC2_SPOT_FLEET_REQUEST_TARGET_CAPACITY = "ec2:spot-fleet-request:TargetCapacity"

    /// The instances of an instance group.
    ELASTICMAPREDUCE_INSTANCEGROUP_INSTANCE_COUNT = "elasticmapreduce:instancegroup:InstanceCount"

    /// The capacity of a fleet.
    APPSTREAM_FLEET_DESIRED_CAPACITY = "appstream:fleet:DesiredCapacity"

    /// The read capacity of a table.
    DYNAMODB_TABLE_READ_CAPACITY_UNITS = "dynamodb:table:ReadCapacityUnits"

    /// The write capacity of a table.
    DYNAMODB_TABLE_WRITE_CAPACITY_UNITS = "dynamodb:table:WriteCapacityUnits"

    /// The read capacity of a global secondary index.
    DYNAMODB_INDEX_READ_CAPACITY_UNITS = "dynamodb:index:ReadCapacityUnits"

    /// The write capacity of a global secondary index.
    DYNAMODB_INDEX_WRITE_CAPACITY_UNITS = "dynamodb:index:WriteCapacityUnits"

    /// The replicas of a cluster.
    RDS_CLUSTER_READ_REPLICA_COUNT = "rds:cluster:ReadReplicaCount"

    /// The instances of a variant.
    SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT = "sagemaker:variant:DesiredInstanceCount"

    /// A property of a resource of your own.
    CUSTOM_RESOURCE_RESOURCE_TYPE_PROPERTY = "custom-resource:ResourceType:Property"

    /// The inference units of a document classifier.
    COMPREHEND_DOCUMENT_CLASSIFIER_ENDPOINT_DESIRED_INFERENCE_UNITS = "comprehend:document-classifier-endpoint:DesiredInferenceUnits"

    /// The inference units of an entity recognizer.
    COMPREHEND_ENTITY_RECOGNIZER_ENDPOINT_DESIRED_INFERENCE_UNITS = "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits"

    /// The provisioned concurrency of a function.
    LAMBDA_FUNCTION_PROVISIONED_CONCURRENCY = "lambda:function:ProvisionedConcurrency"

    /// The read capacity of a table.
    CASSANDRA_TABLE_READ_CAPACITY_UNITS = "cassandra:table:ReadCapacityUnits"

    /// The write capacity of a table.
    CASSANDRA_TABLE_WRITE_CAPACITY_UNITS = "cassandra:table:WriteCapacityUnits"

    /// The storage of brokers.
    KAFKA_BROKER_STORAGE_VOLUME_SIZE = "kafka:broker-storage:VolumeSize"

    /// The nodes of a cluster.
    ELASTICACHE_CACHE_CLUSTER_NODES = "elasticache:cache-cluster:Nodes"

    /// The node groups of a replication group.
    ELASTICACHE_REPLICATION_GROUP_NODE_GROUPS = "elasticache:replication-group:NodeGroups"

    /// The replicas of a node group.
    ELASTICACHE_REPLICATION_GROUP_REPLICAS = "elasticache:replication-group:Replicas"

    /// The replicas of a cluster.
    NEPTUNE_CLUSTER_READ_REPLICA_COUNT = "neptune:cluster:ReadReplicaCount"

    /// The provisioned concurrency of a serverless variant.
    SAGEMAKER_VARIANT_DESIRED_PROVISIONED_CONCURRENCY = "sagemaker:variant:DesiredProvisionedConcurrency"

    /// The copies of an inference component.
    SAGEMAKER_INFERENCE_COMPONENT_DESIRED_COPY_COUNT = "sagemaker:inference-component:DesiredCopyCount"

    /// The user sessions of a pool.
    WORKSPACES_WORKSPACESPOOL_DESIRED_USER_SESSIONS = "workspaces:workspacespool:DesiredUserSessions"
}

/// The status of a scaling activity.
enum ScalingActivityStatusCode {
    /// The activity has not begun.
    PENDING = "Pending"

    /// The activity is running.
    IN_PROGRESS = "InProgress"

    /// The capacity has changed.
    SUCCESSFUL = "Successful"

    /// A later activity replaced it.
    OVERRIDDEN = "Overridden"

    /// The capacity has not been reached.
    UNFULFILLED = "Unfulfilled"

    /// The activity failed.
    FAILED = "Failed"
}

/// A service whose resources are scaled.
enum ServiceNamespace {
    /// Amazon ECS.
    ECS = "ecs"

    /// Amazon EMR.
    ELASTICMAPREDUCE = "elasticmapreduce"

    /// Amazon EC2 Spot Fleets.
    EC2 = "ec2"

    /// Amazon AppStream 2.0.
    APPSTREAM = "appstream"

    /// Amazon DynamoDB.
    DYNAMODB = "dynamodb"

    /// Amazon Aurora.
    RDS = "rds"

    /// Amazon SageMaker.
    SAGEMAKER = "sagemaker"

    /// Resources of your own, through an API of yours.
    CUSTOM_RESOURCE = "custom-resource"

    /// Amazon Comprehend.
    COMPREHEND = "comprehend"

    /// AWS Lambda.
    LAMBDA = "lambda"

    /// Amazon Keyspaces.
    CASSANDRA = "cassandra"

    /// Amazon MSK.
    KAFKA = "kafka"

    /// Amazon ElastiCache.
    ELASTICACHE = "elasticache"

    /// Amazon Neptune.
    NEPTUNE = "neptune"

    /// Amazon WorkSpaces.
    WORKSPACES = "workspaces"
}

// ---- Strings, numbers and times

@length(min: 1, max: 1011)
@pattern("^(?:arn:.+:application-autoscaling:.+:[0-9]+:scalable-target/[a-zA-Z0-9-]+)$")
string AmazonResourceName

integer Cooldown

boolean DisableScaleIn

string ErrorMessage

string ExceptionMessage

@length(min: 1, max: 2048)
@pattern("^(?:[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*)$")
string Expression

@length(min: 1, max: 255)
@pattern("^(?:[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*)$")
string Id

boolean IncludeNotScaledActivities

integer MaxResults

string MetricDimensionName

string MetricDimensionValue

string MetricName

string MetricNamespace

double MetricScale

string MetricUnit

integer MinAdjustmentMagnitude

@length(min: 1, max: 256)
@pattern("^(?:[\\x20-\\x7E]+)$")
string PolicyName

@range(min: 0, max: 100)
integer PredictiveScalingMaxCapacityBuffer

@length(min: 1, max: 255)
@pattern("^(?:[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*)$")
string PredictiveScalingMetricDimensionName

@length(min: 1, max: 1024)
@pattern("^(?:[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*)$")
string PredictiveScalingMetricDimensionValue

@length(min: 1, max: 255)
@pattern("^(?:[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*)$")
string PredictiveScalingMetricName

@length(min: 1, max: 255)
@pattern("^(?:[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*)$")
string PredictiveScalingMetricNamespace

@length(min: 1, max: 128)
string PredictiveScalingMetricType

@length(min: 1, max: 1023)
@pattern("^(?:[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*)$")
string PredictiveScalingMetricUnit

@range(min: 0, max: 3600)
integer PredictiveScalingSchedulingBufferTime

integer ResourceCapacity

@pattern("^(?:[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*)$")
string ResourceId

@length(min: 1, max: 1600)
@pattern("^(?:[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*)$")
string ResourceIdMaxLen1600

@length(min: 1, max: 1023)
string ResourceLabel

boolean ReturnData

integer ScalingAdjustment

boolean ScalingSuspended

@length(min: 1, max: 256)
@pattern("^(?:[^ \\u0000-\\u001F\\u007F-\\u009F:/|\\u2028\\u2029]([^\\u0000-\\u001F\\u007F-\\u009F:/|\\u2028\\u2029]*[^ \\u0000-\\u001F\\u007F-\\u009F:/|\\u2028\\u2029])?)$")
string ScheduledActionName

@length(min: 1, max: 128)
string TagKey

@length(max: 256)
string TagValue

@length(min: 1, max: 255)
@pattern("^(?:[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*)$")
string TargetTrackingMetricDimensionName

@length(min: 1, max: 1024)
@pattern("^(?:[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*)$")
string TargetTrackingMetricDimensionValue

@length(min: 1, max: 255)
@pattern("^(?:[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*)$")
string TargetTrackingMetricName

@length(min: 1, max: 255)
@pattern("^(?:[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*)$")
string TargetTrackingMetricNamespace

@length(min: 1, max: 1023)
@pattern("^(?:[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*)$")
string TargetTrackingMetricUnit

timestamp TimestampType

@pattern("^(?:[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*)$")
string XmlString

@length(max: 50)
list ResourceIdsMaxLen1600 {
    member: ResourceIdMaxLen1600
}
