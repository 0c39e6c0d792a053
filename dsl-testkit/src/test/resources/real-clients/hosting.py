"""Calls each operation of models, inference components, scaling, alarms and invocations."""
import os

import boto3
from botocore.exceptions import ClientError

URL = os.environ["ENDPOINT"]
IMAGE = "123456789012.dkr.ecr.us-east-1.amazonaws.com/llm:1"
ROLE = "arn:aws:iam::123456789012:role/sagemaker"


def client(service):
    return boto3.client(service, endpoint_url=URL)


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def refused(call, code, text, **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        found = error.response["Error"]
        check(found["Code"] == code and text in found["Message"], found)
        return
    raise AssertionError("not refused: " + text)


sagemaker = client("sagemaker")
sagemaker.create_model(ModelName="llm", ExecutionRoleArn=ROLE, PrimaryContainer={"Image": IMAGE})
check(sagemaker.describe_model(ModelName="llm")["PrimaryContainer"]["Image"] == IMAGE, "model")
check([m["ModelName"] for m in sagemaker.list_models()["Models"]] == ["llm"], "models")
sagemaker.create_endpoint_config(
    EndpointConfigName="llm", ExecutionRoleArn=ROLE,
    ProductionVariants=[{"VariantName": "all", "InstanceType": "ml.g5.12xlarge",
                         "InitialInstanceCount": 1}])
sagemaker.create_endpoint(EndpointName="llm", EndpointConfigName="llm")
sagemaker.get_waiter("endpoint_in_service").wait(EndpointName="llm", WaiterConfig={"Delay": 1})

base = {"ModelName": "llm", "ComputeResourceRequirements": {
    "MinMemoryRequiredInMb": 1024, "NumberOfAcceleratorDevicesRequired": 1}}
sagemaker.create_inference_component(
    InferenceComponentName="base", EndpointName="llm", VariantName="all", Specification=base,
    RuntimeConfig={"CopyCount": 1})
sagemaker.create_inference_component(
    InferenceComponentName="lora", EndpointName="llm", Specification={
        "BaseInferenceComponentName": "base",
        "Container": {"ArtifactUrl": "s3://ml/lora.tar.gz"}})
found = sagemaker.describe_inference_component(InferenceComponentName="base")
check(found["InferenceComponentStatus"] == "InService", found)
check(found["RuntimeConfig"]["CurrentCopyCount"] == 1, found)
base["ComputeResourceRequirements"]["MinMemoryRequiredInMb"] = 2048
sagemaker.update_inference_component(InferenceComponentName="base", Specification=base)
sagemaker.update_inference_component_runtime_config(
    InferenceComponentName="base", DesiredRuntimeConfig={"CopyCount": 2})
names = sagemaker.list_inference_components(EndpointNameEquals="llm", SortBy="Name",
                                            SortOrder="Ascending")["InferenceComponents"]
check([n["InferenceComponentName"] for n in names] == ["base", "lora"], names)
refused(sagemaker.delete_inference_component, "ValidationException", "is a base inference component",
        InferenceComponentName="base")

runtime = client("sagemaker-runtime")
answer = runtime.invoke_endpoint(EndpointName="llm", InferenceComponentName="lora", Body=b"1",
                                 ContentType="text/csv")
check(answer["Body"].read() == b"1" and answer["ContentType"] == "text/csv", answer)
refused(runtime.invoke_endpoint, "ValidationError", "not found", EndpointName="none", Body=b"1")
refused(runtime.invoke_endpoint, "ValidationError", "Inference Component Name header is required",
        EndpointName="llm", Body=b"1")

scaling = client("application-autoscaling")
target = {"ServiceNamespace": "sagemaker", "ResourceId": "inference-component/base",
          "ScalableDimension": "sagemaker:inference-component:DesiredCopyCount"}
refused(scaling.put_scaling_policy, "ObjectNotFoundException", "No scalable target registered",
        PolicyName="none", PolicyType="StepScaling", **target)
arn = scaling.register_scalable_target(MinCapacity=0, MaxCapacity=4, **target)["ScalableTargetARN"]
scaling.tag_resource(ResourceARN=arn, Tags={"team": "risk", "old": "1"})
scaling.untag_resource(ResourceARN=arn, TagKeys=["old"])
check(scaling.list_tags_for_resource(ResourceARN=arn)["Tags"] == {"team": "risk"}, "tags")
tracking = scaling.put_scaling_policy(
    PolicyName="copies", PolicyType="TargetTrackingScaling",
    TargetTrackingScalingPolicyConfiguration={"TargetValue": 5, "PredefinedMetricSpecification": {
        "PredefinedMetricType": "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution"
    }}, **target)
check(len(tracking["Alarms"]) == 2, tracking)
wake = scaling.put_scaling_policy(
    PolicyName="wake", PolicyType="StepScaling", StepScalingPolicyConfiguration={
        "AdjustmentType": "ChangeInCapacity", "MetricAggregationType": "Maximum", "Cooldown": 60,
        "StepAdjustments": [{"MetricIntervalLowerBound": 0, "ScalingAdjustment": 1}]}, **target)
policies = scaling.describe_scaling_policies(ServiceNamespace="sagemaker")["ScalingPolicies"]
check({p["PolicyName"] for p in policies} == {"copies", "wake"}, policies)
scaling.put_scheduled_action(ScheduledActionName="night", Schedule="cron(0 22 * * ? *)",
                             ScalableTargetAction={"MinCapacity": 0, "MaxCapacity": 1}, **target)
check(len(scaling.describe_scheduled_actions(ServiceNamespace="sagemaker")["ScheduledActions"]) == 1,
      "scheduled actions")
check(scaling.describe_scaling_activities(ServiceNamespace="sagemaker")["ScalingActivities"] == [],
      "activities")

alarms = client("cloudwatch")
alarms.put_metric_alarm(
    AlarmName="wake", Namespace="AWS/SageMaker", MetricName="NoCapacityInvocationFailures",
    Dimensions=[{"Name": "InferenceComponentName", "Value": "base"}], Statistic="Maximum",
    Period=60, EvaluationPeriods=1, Threshold=1, AlarmActions=[wake["PolicyARN"]],
    ComparisonOperator="GreaterThanOrEqualToThreshold", TreatMissingData="missing",
    Tags=[{"Key": "team", "Value": "risk"}])
mine = alarms.describe_alarms(AlarmNames=["wake"])["MetricAlarms"]
check(mine[0]["AlarmActions"] == [wake["PolicyARN"]] and mine[0]["Threshold"] == 1, mine)
alarm_arn = mine[0]["AlarmArn"]
alarms.tag_resource(ResourceARN=alarm_arn, Tags=[{"Key": "old", "Value": "1"}])
alarms.untag_resource(ResourceARN=alarm_arn, TagKeys=["old"])
check(alarms.list_tags_for_resource(ResourceARN=alarm_arn)["Tags"]
      == [{"Key": "team", "Value": "risk"}], "tags of the alarm")
alarms.delete_alarms(AlarmNames=["wake"])
check(alarms.describe_alarms(AlarmNames=["wake"])["MetricAlarms"] == [], "alarms")

scaling.delete_scheduled_action(ScheduledActionName="night", **target)
scaling.delete_scaling_policy(PolicyName="copies", **target)
scaling.delete_scaling_policy(PolicyName="wake", **target)
check(len(scaling.describe_scalable_targets(ServiceNamespace="sagemaker")["ScalableTargets"]) == 1,
      "targets")
scaling.deregister_scalable_target(**target)
refused(scaling.deregister_scalable_target, "ObjectNotFoundException", "No scalable target", **target)

sagemaker.delete_inference_component(InferenceComponentName="lora")
sagemaker.delete_inference_component(InferenceComponentName="base")
refused(sagemaker.describe_inference_component, "ValidationException",
        "Could not find inference component", InferenceComponentName="base")
sagemaker.delete_endpoint(EndpointName="llm")
sagemaker.delete_endpoint_config(EndpointConfigName="llm")
sagemaker.delete_model(ModelName="llm")
