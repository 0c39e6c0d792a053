package dev.endpointdsl.autoscaling.sagemaker;

/** The sources of the rules across parts: pages of the AWS documentation and public reports. */
final class PartsRuleSources {

  private static final String API =
      "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_";
  private static final String GUIDE =
      "https://docs.aws.amazon.com/autoscaling/application/userguide/";
  private static final String SAGEMAKER_GUIDE = "https://docs.aws.amazon.com/sagemaker/latest/dg/";
  private static final String GITHUB = "https://github.com/";

  static final String NONE = "no public statement: it follows from the meaning of the members";

  static final String REGISTER_API = API + "RegisterScalableTarget.html";

  static final String PUT_POLICY_API = API + "PutScalingPolicy.html";

  static final String SCHEDULE_API = API + "PutScheduledAction.html";

  static final String STEP_GUIDE = GUIDE + "application-auto-scaling-step-scaling-policies.html";

  static final String SCHEDULED_GUIDE = GUIDE + "application-auto-scaling-scheduled-scaling.html";

  static final String VARIANT_POLICY_GUIDE =
      SAGEMAKER_GUIDE + "endpoint-auto-scaling-add-policy.html";

  static final String REGISTER_GUIDE = SAGEMAKER_GUIDE + "endpoint-auto-scaling-add-console.html";

  static final String ZERO_GUIDE = SAGEMAKER_GUIDE + "endpoint-auto-scaling-zero-instances.html";

  static final String ASYNC_GUIDE = SAGEMAKER_GUIDE + "async-inference-autoscale.html";

  static final String CONCURRENCY_GUIDE = SAGEMAKER_GUIDE + "serverless-endpoints-autoscale.html";

  static final String BURSTABLE_MESSAGE = "a service message in public logs; " + REGISTER_GUIDE;

  static final String TRACKED_TWICE_MESSAGE =
      "a service message (" + GITHUB + "hashicorp/terraform-provider-aws/issues/41179)";

  static final String TARGET_MISSING_MESSAGE =
      "a service message in public logs, recorded for other services";

  private PartsRuleSources() {}
}
