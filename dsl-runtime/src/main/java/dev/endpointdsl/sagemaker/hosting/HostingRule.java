package dev.endpointdsl.sagemaker.hosting;

import dev.endpointdsl.DefinedRule;
import dev.endpointdsl.RuleDefinition;
import dev.endpointdsl.Severity;
import dev.endpointdsl.sagemaker.internal.RuleSources;

/**
 * The requirements of the service that tie the parts of a deployment: an endpoint configuration,
 * its models and its inference components. {@link HostingRules} checks them. Each rule can be
 * suppressed with a reason. {@code docs/RULES.md} lists all rules, each with an example.
 */
public enum HostingRule implements DefinedRule {

  /** The model of a variant has an executionRoleArn. */
  MODEL_WITHOUT_ROLE(
      "L37",
      Severity.WARN,
      "the Terraform provider and the AWS CDK, which require a role",
      "The model of a variant has an executionRoleArn.",
      "SageMaker pulls the image and downloads the artifacts with the role of the model.",
      "Set executionRoleArn of the model."),

  /** The model of a serverless variant has one container. */
  SERVERLESS_WITH_PIPELINE(
      "B9",
      Severity.WARN,
      RuleSources.GUIDE + "serverless-endpoints.html",
      "The model of a serverless variant has one container.",
      "Serverless endpoints do not support pipelines.",
      "Use instances, or a model with one container."),

  /** The model of a serverless variant is not a multi-model container. */
  SERVERLESS_WITH_MULTI_MODEL(
      "B9",
      Severity.WARN,
      RuleSources.GUIDE + "serverless-endpoints.html",
      "The model of a serverless variant is not a multi-model container.",
      "Serverless endpoints do not support multi-model containers.",
      "Use instances, or a variant for each model."),

  /** The model of a serverless variant has no model package of another account. */
  SERVERLESS_WITH_FOREIGN_PACKAGE(
      "B9",
      Severity.WARN,
      RuleSources.GUIDE + "serverless-endpoints.html",
      "The model of a serverless variant has no model package of another account.",
      "Serverless endpoints do not support model packages from AWS Marketplace.",
      "Use instances, or suppress the rule if the package is shared with your account."),

  /** The image of a serverless variant is in Amazon ECR. */
  SERVERLESS_WITH_PRIVATE_REGISTRY(
      "L28",
      Severity.WARN,
      RuleSources.GUIDE + "serverless-endpoints.html",
      "The image of a serverless variant is in Amazon ECR.",
      "Serverless endpoints do not support private registries.",
      "Copy the image to Amazon ECR, or use instances."),

  /** The model of a serverless variant has no VpcConfig. */
  SERVERLESS_WITH_MODEL_VPC(
      "L43",
      Severity.WARN,
      RuleSources.GUIDE + "serverless-endpoints.html",
      "The model of a serverless variant has no VpcConfig.",
      "Serverless endpoints cannot be connected to a VPC.",
      "Remove vpcConfig from the model, or use instances."),

  /** The model of a serverless variant does not enable network isolation. */
  SERVERLESS_WITH_MODEL_ISOLATION(
      "L43",
      Severity.WARN,
      RuleSources.GUIDE + "serverless-endpoints.html",
      "The model of a serverless variant does not enable network isolation.",
      "Serverless endpoints do not support network isolation.",
      "Remove enableNetworkIsolation from the model, or use instances."),

  /** The model of a serverless variant has no ModelDataSource. */
  SERVERLESS_WITH_MODEL_DATA_SOURCE(
      "B13",
      Severity.ERROR,
      "a service message: Model with containers that use ModelDataSource",
      "The model of a serverless variant has no ModelDataSource.",
      "The service refuses the endpoint configuration.",
      "Set modelDataUrl to a .tar.gz archive, or use instances."),

  /** The models of an endpoint with a shadow variant have one container. */
  SHADOW_WITH_PIPELINE(
      "E4",
      Severity.WARN,
      RuleSources.GUIDE + "shadow-tests-exclusions.html",
      "The models of an endpoint with a shadow variant have one container.",
      "Shadow tests do not support pipelines.",
      "Remove the shadow variant, or use models with one container."),

  /** The models of an endpoint with a shadow variant are not multi-model containers. */
  SHADOW_WITH_MULTI_MODEL(
      "E4",
      Severity.WARN,
      RuleSources.GUIDE + "shadow-tests-exclusions.html",
      "The models of an endpoint with a shadow variant are not multi-model containers.",
      "Shadow tests do not support multi-model containers.",
      "Remove the shadow variant, or use a model with one model in its container."),

  /** The models of an endpoint with a shadow variant have no model package of another account. */
  SHADOW_WITH_FOREIGN_PACKAGE(
      "E4",
      Severity.WARN,
      RuleSources.GUIDE + "shadow-tests-exclusions.html",
      "The models of an endpoint with a shadow variant have no model package of another account.",
      "Shadow tests do not support model packages from AWS Marketplace.",
      "Remove the shadow variant, or suppress the rule if the package is shared with your account."),

  /** The models of an asynchronous endpoint have no model package of another account. */
  ASYNC_WITH_FOREIGN_PACKAGE(
      "F3",
      Severity.WARN,
      "a service message, for images from AWS Marketplace (https://github.com/aws/sagemaker-python-sdk/issues/3969)",
      "The models of an asynchronous endpoint have no model package of another account.",
      "The service refuses images from AWS Marketplace there.",
      "Remove asyncInferenceConfig, or suppress the rule if the package is shared with your account."),

  /** A multi-model container on GPUs has instances with one GPU. */
  MULTI_MODEL_ON_SEVERAL_GPUS(
      "L24",
      Severity.WARN,
      RuleSources.GUIDE + "multi-model-endpoints.html",
      "A multi-model container on GPUs has instances with one GPU.",
      "The Developer Guide lists only such instance types for it.",
      "Choose an instance type with one GPU, or without GPUs."),

  /** Metrics of containers belong to an endpoint with detailed observability. */
  CONTAINER_METRICS_DISABLED(
      "L45",
      Severity.WARN,
      RuleSources.API + "ContainerMetricsConfig.html",
      "Metrics of containers belong to an endpoint with detailed observability.",
      "SageMaker publishes them only if EnableDetailedObservability is true.",
      "Set enableDetailedObservability(true) in metricsConfig, or remove containerMetricsConfig."),

  /** The image of a container is in the Region of the deployment. */
  IMAGE_IN_OTHER_REGION(
      "L39",
      Severity.WARN,
      RuleSources.API + "ContainerDefinition.html",
      "The image of a container is in the Region of the deployment.",
      "SageMaker pulls images from its own Region.",
      "Copy the image to Amazon ECR in the Region, and name that registry."),

  /** An AWS KMS key is in the Region of the deployment. */
  KEY_IN_OTHER_REGION(
      "",
      Severity.WARN,
      RuleSources.NONE,
      "An AWS KMS key is in the Region of the deployment.",
      "SageMaker uses keys of its own Region.",
      "Set a key of the Region."),

  /** The roles of all parts belong to one account. */
  ROLE_OF_OTHER_ACCOUNT(
      "",
      Severity.WARN,
      RuleSources.NONE,
      "The roles of all parts belong to one account.",
      "A caller can pass roles of its own account only.",
      "Set roles of the account that deploys."),

  /** The variant of an inference component is one of the endpoint configuration. */
  VARIANT_UNKNOWN(
      "M24",
      Severity.WARN,
      RuleSources.NONE,
      "The variant of an inference component is one of the endpoint configuration.",
      "The component has nowhere to run.",
      "Set variantName to a variant of the configuration."),

  /** The variant of an inference component has no ModelName. */
  VARIANT_WITH_MODEL(
      "M24",
      Severity.ERROR,
      "a service message: Inference Components are not supported in this Endpoint. Please make sure this endpoint can deploy inference components (https://github.com/hashicorp/terraform-provider-aws/issues/40644)",
      "The variant of an inference component has no ModelName.",
      "The service refuses components on an endpoint that serves models.",
      "Remove modelName from the variant, or the inference component."),

  /** An adapter is on the endpoint of its base component. */
  BASE_ON_OTHER_ENDPOINT(
      "M23",
      Severity.WARN,
      RuleSources.API + "InferenceComponentSpecification.html",
      "An adapter is on the endpoint of its base component.",
      "An adapter runs where its base component runs.",
      "Set endpointName to that of the base component."),

  /** The instance type of a specification is one of its variant. */
  SPECIFICATION_FOR_OTHER_INSTANCE_TYPE(
      "M4",
      Severity.WARN,
      RuleSources.GUIDE + "realtime-endpoints-heterogeneous.html",
      "The instance type of a specification is one of its variant.",
      "A specification is for instances that the variant has.",
      "Set an instance type of the variant."),

  /** A copy reserves at most the accelerators of an instance. */
  ACCELERATORS_OVER_INSTANCE(
      "M12",
      Severity.ERROR,
      "a service message: There is not enough hardware resources on the instances for this endpoint to create a copy of the inference component",
      "A copy reserves at most the accelerators of an instance.",
      "A copy runs on one instance.",
      "Lower numberOfAcceleratorDevicesRequired, or choose a larger instance type."),

  /** A copy reserves at most the AWS Inferentia or AWS Trainium devices of an instance. */
  NEURON_DEVICES_OVER_INSTANCE(
      "M15",
      Severity.WARN,
      RuleSources.NONE,
      "A copy reserves at most the AWS Inferentia or AWS Trainium devices of an instance.",
      "A device has several cores, and AWS does not document which of the two SageMaker counts.",
      "Lower numberOfAcceleratorDevicesRequired, or choose a larger instance type."),

  /** A copy reserves at most the vCPUs of an instance. */
  CPU_CORES_OVER_INSTANCE(
      "M13",
      Severity.WARN,
      "https://github.com/aws/sagemaker-python-sdk/issues/5558",
      "A copy reserves at most the vCPUs of an instance.",
      "A copy runs on one instance.",
      "Lower numberOfCpuCoresRequired, or choose a larger instance type."),

  /** A copy reserves less than the memory of an instance. */
  MEMORY_OVER_INSTANCE(
      "M13",
      Severity.WARN,
      "https://github.com/aws/sagemaker-python-sdk/issues/5558",
      "A copy reserves less than the memory of an instance.",
      "A copy runs on one instance, and the system needs memory, too.",
      "Lower minMemoryRequiredInMb, or choose a larger instance type."),

  /** A copy reserves at most a quarter of the memory of an instance. */
  MEMORY_OVER_QUARTER(
      "M13",
      Severity.WARN,
      "a measurement of ml.g5.xlarge, where 1024 MB were accepted and 4096 MB refused",
      "A copy reserves at most a quarter of the memory of an instance.",
      "Much less memory can be reserved than an instance has; AWS does not document how much.",
      "Lower minMemoryRequiredInMb, which reserves memory and does not limit it."),

  /** The copies of all components fit the accelerators of their variant's instances. */
  COPIES_OVER_CAPACITY(
      "M35",
      Severity.WARN,
      RuleSources.NONE,
      "The copies of all components fit the accelerators of their variant's instances.",
      "Copies without an accelerator wait.",
      "Raise maxInstanceCount or initialInstanceCount, or lower copyCount.");

  private final RuleDefinition definition;

  HostingRule(
      String number, Severity severity, String source, String what, String why, String remedy) {
    this.definition = new RuleDefinition(number, severity, source, what, why, remedy);
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
