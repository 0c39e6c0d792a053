package dev.endpointdsl.sagemaker;

import dev.endpointdsl.DefinedRule;
import dev.endpointdsl.RuleDefinition;
import dev.endpointdsl.Severity;
import dev.endpointdsl.sagemaker.internal.RuleSources;

/**
 * The requirements of the service that go beyond the shapes of a configuration's members. Each rule
 * can be suppressed with a reason. {@code docs/RULES.md} lists all rules, each with an example.
 */
public enum SageMakerRule implements DefinedRule {

  /** A variant runs on instances, on instance pools or serverless. */
  COMPUTE_MISSING(
      "B1",
      Severity.ERROR,
      RuleSources.VARIANT_API,
      "A variant runs on instances, on instance pools or serverless.",
      "SageMaker needs to know the compute for the model.",
      "Set instanceType or instancePools with initialInstanceCount, or serverlessConfig."),

  /** A serverless variant has no instances. */
  SERVERLESS_WITH_INSTANCES(
      "B1",
      Severity.ERROR,
      RuleSources.VARIANT_API,
      "A serverless variant has no instances.",
      "ServerlessConfig replaces the instance settings.",
      "Remove either serverlessConfig or the instance settings."),

  /** A variant has an instance type or instance pools, not both. */
  INSTANCE_TYPE_WITH_POOLS(
      "B2",
      Severity.ERROR,
      RuleSources.POOLS_GUIDE,
      "A variant has an instance type or instance pools, not both.",
      "InstancePools replaces InstanceType.",
      "Remove one of the two."),

  /** A variant on instances has an InitialInstanceCount. */
  INITIAL_INSTANCE_COUNT_MISSING(
      "B2",
      Severity.ERROR,
      RuleSources.VARIANT_API,
      "A variant on instances has an InitialInstanceCount.",
      "SageMaker needs the number of instances to start.",
      "Set initialInstanceCount."),

  /** Each instance pool has a different priority. */
  POOL_PRIORITY_REPEATED(
      "B4",
      Severity.WARN,
      RuleSources.NONE,
      "Each instance pool has a different priority.",
      "AWS does not document which of two pools with the same priority is tried first.",
      "Set a different priority for each pool, from 1 for the first to 5 for the last."),

  /** Each instance pool has a different instance type. */
  POOL_INSTANCE_TYPE_REPEATED(
      "B4",
      Severity.WARN,
      RuleSources.NONE,
      "Each instance pool has a different instance type.",
      "A second pool of the same type meets the same lack of capacity.",
      "List each instance type once."),

  /** The memory of a serverless variant is 1, 2, 3, 4, 5 or 6 GB. */
  SERVERLESS_MEMORY_STEP(
      "B6",
      Severity.ERROR,
      RuleSources.SERVERLESS_API,
      "The memory of a serverless variant is 1, 2, 3, 4, 5 or 6 GB.",
      "Memory comes in steps of 1024 MB.",
      "Choose 1024, 2048, 3072, 4096, 5120 or 6144."),

  /** ProvisionedConcurrency is at most MaxConcurrency. */
  PROVISIONED_CONCURRENCY_OVER_MAX(
      "B7",
      Severity.ERROR,
      RuleSources.SERVERLESS_GUIDE,
      "ProvisionedConcurrency is at most MaxConcurrency.",
      "Provisioned concurrency is part of the maximum concurrency.",
      "Lower provisionedConcurrency, or raise maxConcurrency."),

  /** At most one production variant is serverless. */
  SEVERAL_SERVERLESS_VARIANTS(
      "B8",
      Severity.ERROR,
      RuleSources.SERVERLESS_GUIDE,
      "At most one production variant is serverless.",
      "A serverless endpoint has a single production variant.",
      "Keep one serverless variant, and create a separate endpoint for each of the others."),

  /** A serverless variant is not combined with variants on instances. */
  SERVERLESS_BESIDE_INSTANCES(
      "B8",
      Severity.ERROR,
      RuleSources.SERVERLESS_GUIDE,
      "A serverless variant is not combined with variants on instances.",
      "A serverless endpoint has a single production variant.",
      "Move the serverless variant to a separate configuration."),

  /** A configuration with a serverless variant has no VpcConfig. */
  SERVERLESS_WITH_VPC(
      "B9",
      Severity.ERROR,
      RuleSources.SERVERLESS_GUIDE,
      "A configuration with a serverless variant has no VpcConfig.",
      "Serverless endpoints cannot be connected to a VPC.",
      "Remove vpcConfig, or use instances."),

  /** A configuration with a serverless variant does not enable network isolation. */
  SERVERLESS_WITH_NETWORK_ISOLATION(
      "B9",
      Severity.ERROR,
      RuleSources.SERVERLESS_GUIDE,
      "A configuration with a serverless variant does not enable network isolation.",
      "Serverless endpoints do not support network isolation.",
      "Remove enableNetworkIsolation, or use instances."),

  /** A configuration with a serverless variant has no data capture. */
  SERVERLESS_WITH_DATA_CAPTURE(
      "B9",
      Severity.ERROR,
      RuleSources.SERVERLESS_GUIDE,
      "A configuration with a serverless variant has no data capture.",
      "Serverless endpoints do not support data capture.",
      "Remove dataCaptureConfig, or use instances."),

  /** An asynchronous endpoint is not serverless. */
  SERVERLESS_WITH_ASYNC(
      "B11",
      Severity.ERROR,
      RuleSources.SERVERLESS_ASYNC_MESSAGE,
      "An asynchronous endpoint is not serverless.",
      "The service refuses the combination with a validation error.",
      "Use instances, or remove asyncInferenceConfig."),

  /** A serverless variant has no VolumeSizeInGB. */
  VOLUME_SIZE_ON_SERVERLESS(
      "B12",
      Severity.ERROR,
      RuleSources.SERVERLESS_VOLUME_REPORT,
      "A serverless variant has no VolumeSizeInGB.",
      "The service refuses the size in a request, although it describes one.",
      "Remove volumeSizeInGB, or use instances."),

  /** A serverless variant has no instance settings. */
  INSTANCE_MEMBER_ON_SERVERLESS(
      "B12",
      Severity.WARN,
      RuleSources.NONE,
      "A serverless variant has no instance settings.",
      "A serverless variant has no instances to which the setting could apply.",
      "Remove the setting, or use instances."),

  /** A serverless variant names its model. */
  SERVERLESS_WITHOUT_MODEL(
      "B12",
      Severity.WARN,
      RuleSources.NONE,
      "A serverless variant names its model.",
      "Inference components run on instances.",
      "Set modelName, or use instances."),

  /** No variant has an AcceleratorType. */
  ELASTIC_INFERENCE_ACCELERATOR(
      "B16",
      Severity.WARN,
      RuleSources.VARIANT_API,
      "No variant has an AcceleratorType.",
      "AWS no longer offers Elastic Inference.",
      "Remove acceleratorType, and choose an instance type with an accelerator."),

  /** The machine image matches the accelerator of the instance type. */
  AMI_FOR_OTHER_ACCELERATOR(
      "B17",
      Severity.ERROR,
      RuleSources.AMI_GUIDE,
      "The machine image matches the accelerator of the instance type.",
      "Its drivers are for NVIDIA GPUs (-gpu-) or for AWS Inferentia2 and Trainium (-neuron-).",
      "Choose an image for the accelerator, or remove inferenceAmiVersion."),

  /** Instance types without an accelerator have no InferenceAmiVersion. */
  AMI_WITHOUT_ACCELERATOR(
      "B17",
      Severity.WARN,
      RuleSources.AMI_ON_CPU_TEST,
      "Instance types without an accelerator have no InferenceAmiVersion.",
      "The service stores the configuration, but the image's drivers have no accelerator to drive.",
      "Remove inferenceAmiVersion."),

  /** The machine image matches the instance type of each pool. */
  AMI_OF_POOL(
      "B17",
      Severity.WARN,
      RuleSources.AMI_GUIDE,
      "The machine image matches the instance type of each pool.",
      "The image applies to the whole variant, but its pools have different accelerators.",
      "Use pools with one kind of accelerator, or remove inferenceAmiVersion."),

  /** The image gpu-2 is used with the families g4dn, g5, g6, p3, p4d, p4de and p5. */
  AMI_NOT_DOCUMENTED_FOR_FAMILY(
      "B17",
      Severity.WARN,
      RuleSources.AMI_API_2025,
      "The image gpu-2 is used with the families g4dn, g5, g6, p3, p4d, p4de and p5.",
      "AWS documented it for these families only.",
      "Choose a newer image, or remove inferenceAmiVersion."),

  /** All variants use the same reservation. */
  SEVERAL_CAPACITY_RESERVATIONS(
      "B18",
      Severity.ERROR,
      RuleSources.RESERVATION_GUIDE,
      "All variants use the same reservation.",
      "An endpoint uses exactly one training plan.",
      "Set the same mlReservationArn on all variants."),

  /** MlReservationArn is the ARN of a training plan. */
  RESERVATION_NOT_A_TRAINING_PLAN(
      "B18",
      Severity.ERROR,
      RuleSources.RESERVATION_GUIDE,
      "MlReservationArn is the ARN of a training plan.",
      "Endpoint capacity is reserved with training plans.",
      "Use an ARN of the form arn:aws:sagemaker:region:account:training-plan/name."),

  /** EnableSSMAccess is used for development only. */
  SSM_ACCESS_ENABLED(
      "B19",
      Severity.WARN,
      RuleSources.SSM_GUIDE,
      "EnableSSMAccess is used for development only.",
      "The endpoint fails unless AWS allows the account to use it; instances are patched later.",
      "Remove enableSSMAccess in production."),

  /** KmsKeyId is not combined with instance types that have local storage. */
  KMS_KEY_ON_LOCAL_STORAGE(
      "C1",
      Severity.ERROR,
      RuleSources.CREATE_API,
      "KmsKeyId is not combined with instance types that have local storage.",
      "Local disks encrypt themselves, and the service refuses the request.",
      "Remove kmsKeyId, or choose instance types without local storage."),

  /** KmsKeyId is not combined with instance types that probably have local storage. */
  KMS_KEY_ON_UNCONFIRMED_STORAGE(
      "C4",
      Severity.WARN,
      RuleSources.STORAGE_SECONDARY,
      "KmsKeyId is not combined with instance types that probably have local storage.",
      "If they have, the service refuses the request; the AWS documentation does not confirm it.",
      "Remove kmsKeyId, or check the instance type's storage."),

  /** KmsKeyId is not combined with pools of instance types that have local storage. */
  KMS_KEY_ON_LOCAL_STORAGE_IN_POOL(
      "C6",
      Severity.WARN,
      RuleSources.CREATE_API,
      "KmsKeyId is not combined with pools of instance types that have local storage.",
      "The constraint on a variant's instance type probably applies to its pools, too.",
      "Remove kmsKeyId, or choose instance types without local storage."),

  /** VolumeSizeInGB is not combined with instance types that have local storage. */
  VOLUME_SIZE_ON_LOCAL_STORAGE(
      "C3",
      Severity.ERROR,
      RuleSources.VOLUME_MESSAGE,
      "VolumeSizeInGB is not combined with instance types that have local storage.",
      "The service responds that the parameter is not allowed for the instance type.",
      "Remove volumeSizeInGB, or choose an instance type without local storage."),

  /** VolumeSizeInGB is not combined with instance types that probably have local storage. */
  VOLUME_SIZE_ON_UNCONFIRMED_STORAGE(
      "C4",
      Severity.WARN,
      RuleSources.STORAGE_SECONDARY,
      "VolumeSizeInGB is not combined with instance types that probably have local storage.",
      "If they have, the service refuses the request; the AWS documentation does not confirm it.",
      "Remove volumeSizeInGB, or check the instance type's storage."),

  /** VolumeSizeInGB is not combined with pools of instance types that have local storage. */
  VOLUME_SIZE_ON_LOCAL_STORAGE_IN_POOL(
      "C6",
      Severity.WARN,
      RuleSources.VOLUME_MESSAGE,
      "VolumeSizeInGB is not combined with pools of instance types that have local storage.",
      "The constraint on a variant's instance type probably applies to its pools, too.",
      "Remove volumeSizeInGB, or choose instance types without local storage."),

  /** A configuration for inference components has an ExecutionRoleArn. */
  EXECUTION_ROLE_MISSING(
      "D1",
      Severity.ERROR,
      RuleSources.ROLE_ISSUE,
      "A configuration for inference components has an ExecutionRoleArn.",
      "Without a model, there is no model role for the endpoint to assume.",
      "Set executionRoleArn, or set modelName."),

  /** ManagedInstanceScaling is set only on variants without a model. */
  MANAGED_SCALING_WITH_MODEL(
      "D2",
      Severity.ERROR,
      RuleSources.SCALING_MESSAGE,
      "ManagedInstanceScaling is set only on variants without a model.",
      "The service responds that it is only supported for inference component endpoints.",
      "Remove managedInstanceScaling, or host inference components."),

  /** MinInstanceCount is at most MaxInstanceCount. */
  MIN_INSTANCES_OVER_MAX(
      "D4",
      Severity.ERROR,
      RuleSources.NONE,
      "MinInstanceCount is at most MaxInstanceCount.",
      "No number of instances satisfies both bounds.",
      "Lower minInstanceCount, or raise maxInstanceCount."),

  /** InitialInstanceCount is within the bounds of ManagedInstanceScaling. */
  INITIAL_COUNT_OUTSIDE_SCALING(
      "D5",
      Severity.WARN,
      RuleSources.NONE,
      "InitialInstanceCount is within the bounds of ManagedInstanceScaling.",
      "Scaling would change the number of instances immediately.",
      "Choose an initialInstanceCount within the bounds."),

  /** VpcConfig is set only for variants without a model. */
  VPC_WITH_MODEL(
      "D6",
      Severity.WARN,
      RuleSources.VPC_ISSUE,
      "VpcConfig is set only for variants without a model.",
      "A model has its own VPC, and other clients of the service refuse the combination.",
      "Remove vpcConfig, and set it on the model."),

  /** EnableNetworkIsolation is set only for variants without a model. */
  NETWORK_ISOLATION_WITH_MODEL(
      "D7",
      Severity.WARN,
      RuleSources.ISOLATION_ISSUE,
      "EnableNetworkIsolation is set only for variants without a model.",
      "A model has its own setting, and other clients of the service refuse the combination.",
      "Remove enableNetworkIsolation, and set it on the model."),

  /** A variant for inference components has no InitialVariantWeight. */
  WEIGHT_IGNORED_FOR_COMPONENTS(
      "D8",
      Severity.WARN,
      RuleSources.COMPONENTS_ISSUE,
      "A variant for inference components has no InitialVariantWeight.",
      "The service ignores the weight of such a variant.",
      "Remove initialVariantWeight."),

  /** A variant for inference components has no EnableSSMAccess. */
  SSM_ACCESS_IGNORED_FOR_COMPONENTS(
      "D8",
      Severity.WARN,
      RuleSources.COMPONENTS_ISSUE,
      "A variant for inference components has no EnableSSMAccess.",
      "The service ignores the setting for such a variant.",
      "Remove enableSSMAccess."),

  /** MaximumStepSize and CooldownInMinutes are set only with the CONSOLIDATION strategy. */
  CONSOLIDATION_SETTING_IGNORED(
      "D9",
      Severity.WARN,
      RuleSources.SCALE_IN_API,
      "MaximumStepSize and CooldownInMinutes are set only with the CONSOLIDATION strategy.",
      "The IDLE_RELEASE strategy does not use them.",
      "Remove the setting, or choose CONSOLIDATION."),

  /** Either all variants have a model or none has. */
  MODEL_AND_COMPONENTS_MIXED(
      "D11",
      Severity.WARN,
      RuleSources.NONE,
      "Either all variants have a model or none has.",
      "AWS does not document that the two can be combined.",
      "Set modelName on all variants or on none."),

  /** A configuration for inference components has one variant. */
  SEVERAL_COMPONENT_VARIANTS(
      "D11",
      Severity.WARN,
      RuleSources.NONE,
      "A configuration for inference components has one variant.",
      "AWS does not document that several variants are supported.",
      "Use a single variant."),

  /** The variants in a list have different names. */
  VARIANT_NAME_REPEATED(
      "E1",
      Severity.ERROR,
      RuleSources.VARIANT_NAME_ISSUE,
      "The variants in a list have different names.",
      "Weights, metrics and updates refer to a variant by its name.",
      "Use a different name for each variant."),

  /** Production and shadow variants have different names. */
  VARIANT_NAME_IN_BOTH_LISTS(
      "E2",
      Severity.ERROR,
      RuleSources.VARIANT_NAME_ISSUE,
      "Production and shadow variants have different names.",
      "The description of an endpoint refers to variants of both kinds by name.",
      "Use a different name for each variant."),

  /** A configuration with shadow variants has exactly one production and one shadow variant. */
  SHADOW_NOT_ONE_TO_ONE(
      "E3",
      Severity.ERROR,
      RuleSources.SHADOW_API,
      "A configuration with shadow variants has exactly one production and one shadow variant.",
      "The service supports one shadow variant for one production variant.",
      "Keep one production and one shadow variant."),

  /** Shadow variants are combined with variants on instances only. */
  SHADOW_WITH_SERVERLESS(
      "E4",
      Severity.ERROR,
      RuleSources.SHADOW_GUIDE,
      "Shadow variants are combined with variants on instances only.",
      "The service refuses serverless variants with a validation error.",
      "Use instances, or remove shadowProductionVariants."),

  /** Shadow variants are used on real-time endpoints only. */
  SHADOW_WITH_ASYNC(
      "E4",
      Severity.ERROR,
      RuleSources.SHADOW_GUIDE,
      "Shadow variants are used on real-time endpoints only.",
      "The service refuses asynchronous endpoints with a validation error.",
      "Remove either asyncInferenceConfig or shadowProductionVariants."),

  /** Shadow variants are not combined with Inf1 instances. */
  SHADOW_ON_INF1(
      "E4",
      Severity.ERROR,
      RuleSources.SHADOW_GUIDE,
      "Shadow variants are not combined with Inf1 instances.",
      "The service refuses the combination with a validation error.",
      "Choose another instance type, or remove shadowProductionVariants."),

  /** Shadow variants are not combined with Elastic Inference accelerators. */
  SHADOW_WITH_ELASTIC_INFERENCE(
      "E4",
      Severity.ERROR,
      RuleSources.SHADOW_GUIDE,
      "Shadow variants are not combined with Elastic Inference accelerators.",
      "The service refuses the combination with a validation error.",
      "Remove acceleratorType."),

  /** At least one production variant has a weight above 0. */
  ALL_WEIGHTS_ZERO(
      "E5",
      Severity.WARN,
      RuleSources.NONE,
      "At least one production variant has a weight above 0.",
      "A variant's share of the traffic is its weight divided by the sum of weights, which is 0.",
      "Increase the initialVariantWeight of a variant."),

  /** An asynchronous endpoint has an S3OutputPath. */
  ASYNC_OUTPUT_PATH_MISSING(
      "F1",
      Severity.WARN,
      RuleSources.ASYNC_GUIDE,
      "An asynchronous endpoint has an S3OutputPath.",
      "Responses are written there; the AWS guide requires it although the API does not.",
      "Set s3OutputPath."),

  /** An asynchronous endpoint has one production variant. */
  ASYNC_WITH_SEVERAL_VARIANTS(
      "F2",
      Severity.WARN,
      RuleSources.CDK_ASYNC,
      "An asynchronous endpoint has one production variant.",
      "Asynchronous endpoints are documented to have a single variant.",
      "Keep one production variant."),

  /** IncludeInferenceResponseIn lists only topics that are set. */
  NOTIFICATION_WITHOUT_TOPIC(
      "F5",
      Severity.WARN,
      RuleSources.NOTIFICATION_API,
      "IncludeInferenceResponseIn lists only topics that are set.",
      "A topic that is not set receives no notifications that could include the response.",
      "Set the topic, or remove it from includeInferenceResponseIn."),

  /** IncludeInferenceResponseIn lists each topic once. */
  NOTIFICATION_REPEATED(
      "F5",
      Severity.WARN,
      RuleSources.NOTIFICATION_API,
      "IncludeInferenceResponseIn lists each topic once.",
      "A repetition has no effect.",
      "Remove the repetition."),

  /** CaptureContentTypeHeader lists at least one content type. */
  CAPTURE_HEADER_EMPTY(
      "G2",
      Severity.WARN,
      RuleSources.CAPTURE_HEADER_API,
      "CaptureContentTypeHeader lists at least one content type.",
      "Without content types, all data is captured as base64, as if the header were absent.",
      "Set csvContentTypes or jsonContentTypes, or remove the header."),

  /** CaptureOptions lists each capture mode once. */
  CAPTURE_MODE_REPEATED(
      "G3",
      Severity.WARN,
      RuleSources.NONE,
      "CaptureOptions lists each capture mode once.",
      "A repetition has no effect.",
      "Remove the repetition."),

  /** The capture mode InputAndOutput is not combined with another. */
  CAPTURE_MODE_REDUNDANT(
      "G3",
      Severity.WARN,
      RuleSources.NONE,
      "The capture mode InputAndOutput is not combined with another.",
      "It includes Input and Output.",
      "Remove Input and Output, or InputAndOutput."),

  /** A content type is in one of the two lists. */
  CONTENT_TYPE_IN_BOTH_LISTS(
      "G6",
      Severity.WARN,
      RuleSources.NONE,
      "A content type is in one of the two lists.",
      "AWS does not document how a type in both lists is captured.",
      "Remove it from one of the lists."),

  /** A SHAP baseline is set, as records or as a URI. */
  SHAP_BASELINE_MISSING(
      "H1",
      Severity.ERROR,
      RuleSources.BASELINE_API,
      "A SHAP baseline is set, as records or as a URI.",
      "Explanations are relative to the baseline.",
      "Set shapBaseline or shapBaselineUri."),

  /** A SHAP baseline is set once. */
  SHAP_BASELINE_TWICE(
      "H1",
      Severity.ERROR,
      RuleSources.BASELINE_API,
      "A SHAP baseline is set once.",
      "ShapBaseline and ShapBaselineUri are mutually exclusive.",
      "Remove one of the two."),

  /** The format of the baseline is text/csv or application/jsonlines. */
  SHAP_BASELINE_MIME_TYPE(
      "H2",
      Severity.ERROR,
      RuleSources.BASELINE_API,
      "The format of the baseline is text/csv or application/jsonlines.",
      "The explainer supports no other format.",
      "Convert the baseline, and set mimeType to its format."),

  /** FeatureTypes includes a text feature. */
  FEATURE_TYPES_WITHOUT_TEXT(
      "H3",
      Severity.ERROR,
      RuleSources.INFERENCE_CONFIG_API,
      "FeatureTypes includes a text feature.",
      "FeatureTypes is for natural language models, which have at least one text feature.",
      "Remove featureTypes, or set the type of the text feature to text."),

  /** Text features require a TextConfig. */
  TEXT_CONFIG_MISSING(
      "H4",
      Severity.WARN,
      RuleSources.SHAP_API,
      "Text features require a TextConfig.",
      "The explainer requires it for natural language models.",
      "Set textConfig in shapConfig."),

  /** FeatureTypes and FeatureHeaders have the same size. */
  FEATURE_SIZES_DIFFER(
      "H5",
      Severity.WARN,
      RuleSources.NONE,
      "FeatureTypes and FeatureHeaders have the same size.",
      "Both describe the features in order.",
      "Add a type and a header for each feature."),

  /** ContentTemplate contains $features. */
  TEMPLATE_WITHOUT_FEATURES(
      "H6",
      Severity.WARN,
      RuleSources.INFERENCE_CONFIG_API,
      "ContentTemplate contains $features.",
      "$features is replaced by a record's features; without it, all requests are the same.",
      "Add $features where the features belong."),

  /** Responses are read by index or by attribute, not both. */
  CSV_AND_JSON_LINES_MIXED(
      "H7",
      Severity.WARN,
      RuleSources.INFERENCE_CONFIG_API,
      "Responses are read by index or by attribute, not both.",
      "Indexes apply to CSV responses, attributes to JSON Lines responses.",
      "Remove either the indexes or the attributes."),

  /** An endpoint with an explainer runs on instances. */
  EXPLAINER_WITH_SERVERLESS(
      "H11",
      Severity.WARN,
      RuleSources.NONE,
      "An endpoint with an explainer runs on instances.",
      "AWS does not document explainers for serverless endpoints.",
      "Remove explainerConfig, or use instances."),

  /** An endpoint with an explainer is a real-time endpoint. */
  EXPLAINER_WITH_ASYNC(
      "H11",
      Severity.WARN,
      RuleSources.NONE,
      "An endpoint with an explainer is a real-time endpoint.",
      "AWS does not document explainers for asynchronous endpoints.",
      "Remove either explainerConfig or asyncInferenceConfig."),

  /** The PREFIX_AWARE strategy and PrefixAwareRoutingConfig are set together. */
  PREFIX_AWARE_MISMATCH(
      "I2",
      Severity.ERROR,
      RuleSources.PREFIX_API,
      "The PREFIX_AWARE strategy and PrefixAwareRoutingConfig are set together.",
      "The strategy requires the settings, and no other strategy uses them.",
      "Set both, or neither."),

  /** Prefix-aware routing is used on real-time endpoints only. */
  PREFIX_AWARE_WITH_ASYNC(
      "I3",
      Severity.WARN,
      RuleSources.PREFIX_API,
      "Prefix-aware routing is used on real-time endpoints only.",
      "An asynchronous endpoint takes its requests from a queue.",
      "Choose another routing strategy."),

  /** Metrics are published every 10, 30, 60, 120, 180, 240 or 300 seconds. */
  METRIC_FREQUENCY_STEP(
      "I4",
      Severity.ERROR,
      RuleSources.METRICS_API,
      "Metrics are published every 10, 30, 60, 120, 180, 240 or 300 seconds.",
      "The service supports no other intervals.",
      "Choose one of these intervals."),

  /** Each tag has a different key. */
  TAG_KEY_REPEATED(
      "I6",
      Severity.ERROR,
      RuleSources.TAG_API,
      "Each tag has a different key.",
      "Tag keys are unique within a resource.",
      "Keep one tag for each key."),

  /** No tag key begins with aws:. */
  TAG_KEY_RESERVED(
      "I7",
      Severity.ERROR,
      RuleSources.TAG_GUIDE,
      "No tag key begins with aws:.",
      "The prefix is reserved for AWS, in upper and lower case.",
      "Choose another key."),

  /** No tag value begins with aws:. */
  TAG_VALUE_RESERVED(
      "I7",
      Severity.ERROR,
      RuleSources.TAG_GUIDE,
      "No tag value begins with aws:.",
      "The prefix is reserved for AWS, in upper and lower case.",
      "Choose another value.");

  private final RuleDefinition definition;

  SageMakerRule(
      String number, Severity severity, String source, String what, String why, String remedy) {
    this.definition = new RuleDefinition(number, severity, source, what, why, remedy);
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
