package dev.endpointdsl.autoscaling;

/** The sources of the rules: pages of the AWS documentation and public reports. */
final class ScalingRuleSources {

  private static final String API =
      "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_";
  private static final String GUIDE =
      "https://docs.aws.amazon.com/autoscaling/application/userguide/";
  private static final String SAGEMAKER_GUIDE = "https://docs.aws.amazon.com/sagemaker/latest/dg/";
  private static final String GITHUB = "https://github.com/";

  static final String NONE = "no public statement: it follows from the meaning of the members";

  static final String REFUSED_DEPLOYMENT =
      "a service message, recorded from a deployment that failed ("
          + GITHUB
          + "badmintoncryer/cdk-preflight, rules/applicationautoscaling)";

  static final String REGISTER_API = API + "RegisterScalableTarget.html";

  static final String PUT_POLICY_API = API + "PutScalingPolicy.html";

  static final String SCHEDULE_API = API + "PutScheduledAction.html";

  static final String DESCRIBE_API =
      API + "DescribeScalableTargets.html and the other Describe operations";

  static final String CUSTOMIZED_API = API + "CustomizedMetricSpecification.html";

  static final String QUERY_API = API + "TargetTrackingMetricDataQuery.html";

  static final String QUOTAS_GUIDE = GUIDE + "application-auto-scaling-quotas.html";

  static final String STEP_GUIDE = GUIDE + "application-auto-scaling-step-scaling-policies.html";

  static final String SAGEMAKER_MODEL = "the SageMaker API's patterns of names";

  static final String VARIANT_POLICY_GUIDE =
      SAGEMAKER_GUIDE + "endpoint-auto-scaling-add-policy.html";

  static final String VARIANT_METRIC_GUIDE =
      SAGEMAKER_GUIDE + "endpoint-auto-scaling-add-code-define.html";

  static final String CONCURRENCY_GUIDE = SAGEMAKER_GUIDE + "serverless-endpoints-autoscale.html";

  static final String CONCURRENCY_MESSAGE =
      "a service message (" + GITHUB + "aws/aws-cdk/issues/29065)";

  private ScalingRuleSources() {}
}
