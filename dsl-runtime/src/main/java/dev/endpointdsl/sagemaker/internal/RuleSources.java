package dev.endpointdsl.sagemaker.internal;

/** The sources of the rules: pages of the AWS documentation and public reports. */
public final class RuleSources {

  public static final String API = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_";
  private static final String GITHUB = "https://github.com/";
  private static final String TERRAFORM = GITHUB + "hashicorp/terraform-provider-aws/issues/";
  private static final String TERRAFORM_PULL = GITHUB + "hashicorp/terraform-provider-aws/pull/";
  private static final String ACK_SERVERLESS =
      GITHUB + "aws-controllers-k8s/sagemaker-controller/pull/193";
  public static final String GUIDE = "https://docs.aws.amazon.com/sagemaker/latest/dg/";

  public static final String NONE =
      "no public statement: it follows from the meaning of the members";

  public static final String CREATE_API = API + "CreateEndpointConfig.html";

  public static final String VARIANT_API = API + "ProductionVariant.html";

  public static final String SERVERLESS_API = API + "ProductionVariantServerlessConfig.html";

  public static final String SCALE_IN_API =
      API + "ProductionVariantManagedInstanceScalingScaleInPolicy.html";

  public static final String SHADOW_API =
      API + "CreateEndpointConfig.html, ShadowProductionVariants";

  public static final String PREFIX_API = API + "PrefixAwareRoutingConfig.html";

  public static final String METRICS_API = API + "MetricsConfig.html";

  public static final String TAG_API = API + "Tag.html";

  public static final String BASELINE_API = API + "ClarifyShapBaselineConfig.html";

  public static final String SHAP_API = API + "ClarifyShapConfig.html";

  public static final String INFERENCE_CONFIG_API = API + "ClarifyInferenceConfig.html";

  public static final String NOTIFICATION_API = API + "AsyncInferenceNotificationConfig.html";

  public static final String CAPTURE_HEADER_API = API + "CaptureContentTypeHeader.html";

  public static final String POOLS_GUIDE = GUIDE + "realtime-endpoints-heterogeneous.html";

  public static final String SERVERLESS_GUIDE = GUIDE + "serverless-endpoints.html";

  public static final String ASYNC_GUIDE =
      GUIDE + "async-inference-create-endpoint-create-endpoint-config.html";

  public static final String AMI_GUIDE = GUIDE + "inference-gpu-drivers.html";

  public static final String RESERVATION_GUIDE =
      GUIDE + "use-training-plan-for-inference-endpoints-using-api-cli-sdk.html";

  public static final String SSM_GUIDE = GUIDE + "ssm-access.html";

  public static final String SHADOW_GUIDE = GUIDE + "shadow-tests-exclusions.html";

  public static final String TAG_GUIDE =
      "https://docs.aws.amazon.com/batch/latest/userguide/using-tags.html, tag restrictions";

  public static final String AMI_API_2025 =
      "the API reference of February 2025; " + GITHUB + "aws/sagemaker-core/issues/245";

  public static final String AMI_ON_CPU_TEST =
      "a test against the service (" + TERRAFORM_PULL + "38085); " + AMI_GUIDE;

  public static final String SERVERLESS_ASYNC_MESSAGE =
      "a service message (" + ACK_SERVERLESS + ")";

  public static final String SERVERLESS_VOLUME_REPORT =
      "a client that is tested against the service (" + ACK_SERVERLESS + ")";

  public static final String CDK_ASYNC = GITHUB + "aws/aws-cdk-rfcs, 0431";

  public static final String STORAGE_SECONDARY =
      "a table of releases (g7); related families (p6e-gb200)";

  public static final String VOLUME_MESSAGE =
      "a service message ("
          + GITHUB
          + "autogluon/autogluon-cloud/issues/50); "
          + GITHUB
          + "aws/sagemaker-python-sdk/issues/4828";

  public static final String ROLE_ISSUE = TERRAFORM + "44977";

  public static final String SCALING_MESSAGE = "a service message (" + TERRAFORM + "45926)";

  public static final String VPC_ISSUE = TERRAFORM + "48884";

  public static final String ISOLATION_ISSUE = TERRAFORM + "48738";

  public static final String COMPONENTS_ISSUE =
      "the Terraform provider's documentation; " + TERRAFORM + "44977";

  public static final String VARIANT_NAME_ISSUE =
      GITHUB + "mlflow/mlflow/issues/6486; the AWS CDK refuses it too";

  private RuleSources() {}
}
