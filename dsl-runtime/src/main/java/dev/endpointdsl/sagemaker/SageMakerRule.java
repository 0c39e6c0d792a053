package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;

/**
 * What the service demands of an endpoint configuration beyond the shapes of its members. Every
 * rule can be suppressed, with a reason. {@code docs/RULES.md} lists them all, each with an
 * example.
 */
public enum SageMakerRule implements Rule {

  /** A variant runs on instances, on instance pools or serverless. */
  COMPUTE_MISSING(
      "B1",
      Severity.ERROR,
      RuleSources.VARIANT_API,
      "A variant runs on instances, on instance pools or serverless.",
      "SageMaker has to know what to run the model on.",
      "Set instanceType or instancePools with initialInstanceCount, or serverlessConfig."),

  /** A serverless variant has no instances. */
  SERVERLESS_WITH_INSTANCES(
      "B1",
      Severity.ERROR,
      RuleSources.VARIANT_API,
      "A serverless variant has no instances.",
      "ServerlessConfig stands in the place of an instance-based configuration.",
      "Leave out either serverlessConfig or the instances."),

  /** A variant has an instance type or instance pools, not both. */
  INSTANCE_TYPE_WITH_POOLS(
      "B2",
      Severity.ERROR,
      RuleSources.POOLS_GUIDE,
      "A variant has an instance type or instance pools, not both.",
      "InstancePools replaces InstanceType.",
      "Leave one of the two out."),

  /** Instances come with their number. */
  INITIAL_INSTANCE_COUNT_MISSING(
      "B2",
      Severity.ERROR,
      RuleSources.VARIANT_API,
      "Instances come with their number.",
      "SageMaker has to know how many instances to start with.",
      "Set initialInstanceCount."),

  /** Each instance pool has a priority of its own. */
  POOL_PRIORITY_REPEATED(
      "B4",
      Severity.WARN,
      RuleSources.NONE,
      "Each instance pool has a priority of its own.",
      "Nothing tells which of two pools with the same priority is tried first.",
      "Give each pool its own priority, from 1 for the first to 5 for the last."),

  /** Each instance pool has an instance type of its own. */
  POOL_INSTANCE_TYPE_REPEATED(
      "B4",
      Severity.WARN,
      RuleSources.NONE,
      "Each instance pool has an instance type of its own.",
      "A second pool of the same type finds the same lack of capacity.",
      "Name each instance type once."),

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
      "What is kept warm is part of what may run at the same time.",
      "Lower provisionedConcurrency, or raise maxConcurrency."),

  /** At most one production variant is serverless. */
  SEVERAL_SERVERLESS_VARIANTS(
      "B8",
      Severity.ERROR,
      RuleSources.SERVERLESS_GUIDE,
      "At most one production variant is serverless.",
      "Serverless endpoints have a single production variant.",
      "Keep one serverless variant, and make an endpoint of its own for each other one."),

  /** A serverless variant has no variant on instances beside it. */
  SERVERLESS_BESIDE_INSTANCES(
      "B8",
      Severity.ERROR,
      RuleSources.SERVERLESS_GUIDE,
      "A serverless variant has no variant on instances beside it.",
      "Serverless endpoints have a single production variant.",
      "Give the serverless variant a configuration of its own."),

  /** A configuration with a serverless variant has no VpcConfig. */
  SERVERLESS_WITH_VPC(
      "B9",
      Severity.ERROR,
      RuleSources.SERVERLESS_GUIDE,
      "A configuration with a serverless variant has no VpcConfig.",
      "Serverless endpoints cannot be connected to a VPC.",
      "Leave vpcConfig out, or use instances."),

  /** A configuration with a serverless variant does not isolate the network. */
  SERVERLESS_WITH_NETWORK_ISOLATION(
      "B9",
      Severity.ERROR,
      RuleSources.SERVERLESS_GUIDE,
      "A configuration with a serverless variant does not isolate the network.",
      "Serverless endpoints do not support network isolation.",
      "Leave enableNetworkIsolation out, or use instances."),

  /** A configuration with a serverless variant captures no data. */
  SERVERLESS_WITH_DATA_CAPTURE(
      "B9",
      Severity.ERROR,
      RuleSources.SERVERLESS_GUIDE,
      "A configuration with a serverless variant captures no data.",
      "Serverless endpoints do not support data capture.",
      "Leave dataCaptureConfig out, or use instances."),

  /** An asynchronous endpoint is not serverless. */
  SERVERLESS_WITH_ASYNC(
      "B11",
      Severity.WARN,
      RuleSources.CDK_ASYNC,
      "An asynchronous endpoint is not serverless.",
      "Asynchronous endpoints are described as having one variant, on instances.",
      "Use instances, or leave asyncInferenceConfig out."),

  /** A serverless variant has no settings of instances. */
  INSTANCE_MEMBER_ON_SERVERLESS(
      "B12",
      Severity.ERROR,
      RuleSources.VARIANT_API,
      "A serverless variant has no settings of instances.",
      "There are no instances that they could be about.",
      "Leave the setting out, or use instances."),

  /** A serverless variant names its model. */
  SERVERLESS_WITHOUT_MODEL(
      "B12",
      Severity.ERROR,
      RuleSources.VARIANT_API,
      "A serverless variant names its model.",
      "Inference components are placed on instances.",
      "Set modelName, or use instances."),

  /** No variant has an AcceleratorType. */
  ELASTIC_INFERENCE_ACCELERATOR(
      "B16",
      Severity.WARN,
      RuleSources.VARIANT_API,
      "No variant has an AcceleratorType.",
      "Elastic Inference is no longer offered.",
      "Leave acceleratorType out, and choose an instance type with an accelerator."),

  /** The machine image fits the accelerator of the instance type. */
  AMI_FOR_OTHER_ACCELERATOR(
      "B17",
      Severity.ERROR,
      RuleSources.AMI_GUIDE,
      "The machine image fits the accelerator of the instance type.",
      "Its drivers are for NVIDIA GPUs (-gpu-) or for AWS Inferentia2 and Trainium (-neuron-).",
      "Choose an image for the accelerator, or leave inferenceAmiVersion out."),

  /** Instance types without an accelerator have no machine image to choose. */
  AMI_WITHOUT_ACCELERATOR(
      "B17",
      Severity.ERROR,
      RuleSources.AMI_GUIDE,
      "Instance types without an accelerator have no machine image to choose.",
      "Every image is there for the drivers of an accelerator.",
      "Leave inferenceAmiVersion out."),

  /** The machine image fits the instance type of every pool. */
  AMI_OF_POOL(
      "B17",
      Severity.WARN,
      RuleSources.AMI_GUIDE,
      "The machine image fits the instance type of every pool.",
      "The image is chosen for the variant, while its pools differ in their accelerators.",
      "Use pools of one kind of accelerator, or leave inferenceAmiVersion out."),

  /** The image gpu-2 is for the families g4dn, g5, g6, p3, p4d, p4de and p5. */
  AMI_NOT_DOCUMENTED_FOR_FAMILY(
      "B17",
      Severity.WARN,
      RuleSources.AMI_API_2025,
      "The image gpu-2 is for the families g4dn, g5, g6, p3, p4d, p4de and p5.",
      "It was documented for these families only.",
      "Choose a newer image, or leave inferenceAmiVersion out."),

  /** All variants use the same reservation. */
  SEVERAL_CAPACITY_RESERVATIONS(
      "B18",
      Severity.ERROR,
      RuleSources.RESERVATION_GUIDE,
      "All variants use the same reservation.",
      "An endpoint runs on exactly one training plan.",
      "Give all variants the same mlReservationArn."),

  /** MlReservationArn is the ARN of a training plan. */
  RESERVATION_NOT_A_TRAINING_PLAN(
      "B18",
      Severity.ERROR,
      RuleSources.RESERVATION_GUIDE,
      "MlReservationArn is the ARN of a training plan.",
      "Capacity for endpoints is reserved with training plans.",
      "Give an ARN of the form arn:aws:sagemaker:region:account:training-plan/name."),

  /** EnableSSMAccess is for development. */
  SSM_ACCESS_ENABLED(
      "B19",
      Severity.WARN,
      RuleSources.SSM_GUIDE,
      "EnableSSMAccess is for development.",
      "AWS has to admit the account first, else the endpoint fails, and instances are patched later.",
      "Leave enableSSMAccess out in production."),

  /** There is no KmsKeyId beside instance types with local storage. */
  KMS_KEY_ON_LOCAL_STORAGE(
      "C1",
      Severity.ERROR,
      RuleSources.CREATE_API,
      "There is no KmsKeyId beside instance types with local storage.",
      "Their disks encrypt themselves, and the call fails.",
      "Leave kmsKeyId out, or choose instance types without local storage."),

  /** There is no KmsKeyId beside instance types that likely have local storage. */
  KMS_KEY_ON_UNCONFIRMED_STORAGE(
      "C4",
      Severity.WARN,
      RuleSources.STORAGE_SECONDARY,
      "There is no KmsKeyId beside instance types that likely have local storage.",
      "If they have, the call fails; AWS has not been seen to confirm it.",
      "Leave kmsKeyId out, or find out."),

  /** There is no KmsKeyId beside pools of instance types with local storage. */
  KMS_KEY_ON_LOCAL_STORAGE_IN_POOL(
      "C6",
      Severity.WARN,
      RuleSources.CREATE_API,
      "There is no KmsKeyId beside pools of instance types with local storage.",
      "What holds for a variant's instance type is likely to hold for its pools.",
      "Leave kmsKeyId out, or choose instance types without local storage."),

  /** There is no VolumeSizeInGB on instance types with local storage. */
  VOLUME_SIZE_ON_LOCAL_STORAGE(
      "C3",
      Severity.ERROR,
      RuleSources.VOLUME_MESSAGE,
      "There is no VolumeSizeInGB on instance types with local storage.",
      "The service answers that the parameter is not allowed for the instance type.",
      "Leave volumeSizeInGB out, or choose an instance type without local storage."),

  /** There is no VolumeSizeInGB on instance types that likely have local storage. */
  VOLUME_SIZE_ON_UNCONFIRMED_STORAGE(
      "C4",
      Severity.WARN,
      RuleSources.STORAGE_SECONDARY,
      "There is no VolumeSizeInGB on instance types that likely have local storage.",
      "If they have, the call fails; AWS has not been seen to confirm it.",
      "Leave volumeSizeInGB out, or find out."),

  /** There is no VolumeSizeInGB beside pools of instance types with local storage. */
  VOLUME_SIZE_ON_LOCAL_STORAGE_IN_POOL(
      "C6",
      Severity.WARN,
      RuleSources.VOLUME_MESSAGE,
      "There is no VolumeSizeInGB beside pools of instance types with local storage.",
      "What holds for a variant's instance type is likely to hold for its pools.",
      "Leave volumeSizeInGB out, or choose instance types without local storage."),

  /** A configuration for inference components has an ExecutionRoleArn. */
  EXECUTION_ROLE_MISSING(
      "D1",
      Severity.ERROR,
      RuleSources.ROLE_ISSUE,
      "A configuration for inference components has an ExecutionRoleArn.",
      "Without a model there is no model's role that the endpoint could act as.",
      "Set executionRoleArn, or name a model."),

  /** ManagedInstanceScaling is for variants without a model. */
  MANAGED_SCALING_WITH_MODEL(
      "D2",
      Severity.ERROR,
      RuleSources.SCALING_MESSAGE,
      "ManagedInstanceScaling is for variants without a model.",
      "The service answers that it is only supported for inference component endpoints.",
      "Leave managedInstanceScaling out, or host inference components."),

  /** MinInstanceCount is at most MaxInstanceCount. */
  MIN_INSTANCES_OVER_MAX(
      "D4",
      Severity.ERROR,
      RuleSources.NONE,
      "MinInstanceCount is at most MaxInstanceCount.",
      "No number of instances satisfies both bounds.",
      "Lower minInstanceCount, or raise maxInstanceCount."),

  /** InitialInstanceCount lies within the bounds of ManagedInstanceScaling. */
  INITIAL_COUNT_OUTSIDE_SCALING(
      "D5",
      Severity.WARN,
      RuleSources.NONE,
      "InitialInstanceCount lies within the bounds of ManagedInstanceScaling.",
      "Scaling would change the number of instances at once.",
      "Choose an initialInstanceCount within the bounds."),

  /** VpcConfig is for variants without a model. */
  VPC_WITH_MODEL(
      "D6",
      Severity.WARN,
      RuleSources.VPC_ISSUE,
      "VpcConfig is for variants without a model.",
      "A model brings its own VPC, and clients of the service refuse the two together.",
      "Leave vpcConfig out and set it on the model."),

  /** EnableNetworkIsolation is for variants without a model. */
  NETWORK_ISOLATION_WITH_MODEL(
      "D7",
      Severity.WARN,
      RuleSources.ISOLATION_ISSUE,
      "EnableNetworkIsolation is for variants without a model.",
      "A model brings its own setting, and clients of the service refuse the two together.",
      "Leave enableNetworkIsolation out and set it on the model."),

  /** A variant for inference components has no weight of its own. */
  WEIGHT_IGNORED_FOR_COMPONENTS(
      "D8",
      Severity.WARN,
      RuleSources.COMPONENTS_ISSUE,
      "A variant for inference components has no weight of its own.",
      "InitialVariantWeight is ignored there.",
      "Leave initialVariantWeight out."),

  /** A variant for inference components has no EnableSSMAccess. */
  SSM_ACCESS_IGNORED_FOR_COMPONENTS(
      "D8",
      Severity.WARN,
      RuleSources.COMPONENTS_ISSUE,
      "A variant for inference components has no EnableSSMAccess.",
      "It is ignored there.",
      "Leave enableSSMAccess out."),

  /** MaximumStepSize and CooldownInMinutes belong to the strategy CONSOLIDATION. */
  CONSOLIDATION_SETTING_IGNORED(
      "D9",
      Severity.WARN,
      RuleSources.SCALE_IN_API,
      "MaximumStepSize and CooldownInMinutes belong to the strategy CONSOLIDATION.",
      "The strategy IDLE_RELEASE has no use for them.",
      "Leave the setting out, or choose CONSOLIDATION."),

  /** Either all variants name a model or none does. */
  MODEL_AND_COMPONENTS_MIXED(
      "D11",
      Severity.WARN,
      RuleSources.NONE,
      "Either all variants name a model or none does.",
      "Nothing tells that an endpoint may do both.",
      "Name a model in all variants or in none."),

  /** A configuration for inference components has one variant. */
  SEVERAL_COMPONENT_VARIANTS(
      "D11",
      Severity.WARN,
      RuleSources.NONE,
      "A configuration for inference components has one variant.",
      "Nothing tells that there may be more.",
      "Use a single variant."),

  /** Variants of a list have different names. */
  VARIANT_NAME_REPEATED(
      "E1",
      Severity.ERROR,
      RuleSources.VARIANT_NAME_ISSUE,
      "Variants of a list have different names.",
      "Weights, metrics and updates address a variant by its name.",
      "Give each variant a name of its own."),

  /** Production and shadow variants have different names. */
  VARIANT_NAME_IN_BOTH_LISTS(
      "E2",
      Severity.ERROR,
      RuleSources.VARIANT_NAME_ISSUE,
      "Production and shadow variants have different names.",
      "An endpoint's description addresses variants of both kinds by their names.",
      "Give each variant a name of its own."),

  /** A shadow variant stands beside exactly one production variant, and alone. */
  SHADOW_NOT_ONE_TO_ONE(
      "E3",
      Severity.ERROR,
      RuleSources.SHADOW_API,
      "A shadow variant stands beside exactly one production variant, and alone.",
      "The service shadows one variant with one other.",
      "Keep one production and one shadow variant."),

  /** Shadowing is for variants on instances. */
  SHADOW_WITH_SERVERLESS(
      "E4",
      Severity.ERROR,
      RuleSources.SHADOW_GUIDE,
      "Shadowing is for variants on instances.",
      "The service answers serverless variants with a validation error.",
      "Use instances, or leave shadowProductionVariants out."),

  /** Shadowing is for real-time endpoints. */
  SHADOW_WITH_ASYNC(
      "E4",
      Severity.ERROR,
      RuleSources.SHADOW_GUIDE,
      "Shadowing is for real-time endpoints.",
      "The service answers asynchronous ones with a validation error.",
      "Leave either asyncInferenceConfig or shadowProductionVariants out."),

  /** Shadowing is not for Inf1 instances. */
  SHADOW_ON_INF1(
      "E4",
      Severity.ERROR,
      RuleSources.SHADOW_GUIDE,
      "Shadowing is not for Inf1 instances.",
      "The service answers them with a validation error.",
      "Choose another instance type, or leave shadowProductionVariants out."),

  /** Shadowing is not for Elastic Inference accelerators. */
  SHADOW_WITH_ELASTIC_INFERENCE(
      "E4",
      Severity.ERROR,
      RuleSources.SHADOW_GUIDE,
      "Shadowing is not for Elastic Inference accelerators.",
      "The service answers them with a validation error.",
      "Leave acceleratorType out."),

  /** Some production variant has a weight above 0. */
  ALL_WEIGHTS_ZERO(
      "E5",
      Severity.WARN,
      RuleSources.NONE,
      "Some production variant has a weight above 0.",
      "Traffic is split by weight over the sum of weights, which is 0.",
      "Raise the initialVariantWeight of a variant."),

  /** An asynchronous endpoint has an S3OutputPath. */
  ASYNC_OUTPUT_PATH_MISSING(
      "F1",
      Severity.WARN,
      RuleSources.ASYNC_GUIDE,
      "An asynchronous endpoint has an S3OutputPath.",
      "Answers are written there; AWS's guide asks for it though the API does not.",
      "Set s3OutputPath."),

  /** An asynchronous endpoint has one production variant. */
  ASYNC_WITH_SEVERAL_VARIANTS(
      "F2",
      Severity.WARN,
      RuleSources.CDK_ASYNC,
      "An asynchronous endpoint has one production variant.",
      "Asynchronous endpoints are described as having a single variant.",
      "Keep one production variant."),

  /** IncludeInferenceResponseIn names topics that are set. */
  NOTIFICATION_WITHOUT_TOPIC(
      "F5",
      Severity.WARN,
      RuleSources.NOTIFICATION_API,
      "IncludeInferenceResponseIn names topics that are set.",
      "A topic that is not set gets no message the answer could be in.",
      "Set the topic, or leave it out of includeInferenceResponseIn."),

  /** IncludeInferenceResponseIn names each topic once. */
  NOTIFICATION_REPEATED(
      "F5",
      Severity.WARN,
      RuleSources.NOTIFICATION_API,
      "IncludeInferenceResponseIn names each topic once.",
      "Naming it again changes nothing.",
      "Remove the repetition."),

  /** CaptureContentTypeHeader lists content types. */
  CAPTURE_HEADER_EMPTY(
      "G2",
      Severity.WARN,
      RuleSources.CAPTURE_HEADER_API,
      "CaptureContentTypeHeader lists content types.",
      "Without any, everything is captured in base64 as if the header were absent.",
      "Set csvContentTypes or jsonContentTypes, or leave the header out."),

  /** Each capture mode is named once. */
  CAPTURE_MODE_REPEATED(
      "G3",
      Severity.WARN,
      RuleSources.NONE,
      "Each capture mode is named once.",
      "Naming it again changes nothing.",
      "Remove the repetition."),

  /** InputAndOutput stands alone. */
  CAPTURE_MODE_REDUNDANT(
      "G3",
      Severity.WARN,
      RuleSources.NONE,
      "InputAndOutput stands alone.",
      "It covers Input and Output.",
      "Remove Input and Output, or InputAndOutput."),

  /** A content type is CSV or JSON. */
  CONTENT_TYPE_IN_BOTH_LISTS(
      "G6",
      Severity.WARN,
      RuleSources.NONE,
      "A content type is CSV or JSON.",
      "Nothing tells how a type in both lists is captured.",
      "Remove it from one of the lists."),

  /** A baseline is given, as records or as a URI. */
  SHAP_BASELINE_MISSING(
      "H1",
      Severity.ERROR,
      RuleSources.BASELINE_API,
      "A baseline is given, as records or as a URI.",
      "Explanations compare with the baseline.",
      "Set shapBaseline or shapBaselineUri."),

  /** A baseline is given once. */
  SHAP_BASELINE_TWICE(
      "H1",
      Severity.ERROR,
      RuleSources.BASELINE_API,
      "A baseline is given once.",
      "ShapBaseline and ShapBaselineUri are mutually exclusive.",
      "Leave one of the two out."),

  /** The baseline is text/csv or application/jsonlines. */
  SHAP_BASELINE_MIME_TYPE(
      "H2",
      Severity.ERROR,
      RuleSources.BASELINE_API,
      "The baseline is text/csv or application/jsonlines.",
      "The explainer reads no other format.",
      "Convert the baseline, and set mimeType accordingly."),

  /** FeatureTypes hold a text feature. */
  FEATURE_TYPES_WITHOUT_TEXT(
      "H3",
      Severity.ERROR,
      RuleSources.INFERENCE_CONFIG_API,
      "FeatureTypes hold a text feature.",
      "FeatureTypes are for models that read natural language, which have at least one.",
      "Leave featureTypes out, or name the feature that is text."),

  /** Text features come with a TextConfig. */
  TEXT_CONFIG_MISSING(
      "H4",
      Severity.WARN,
      RuleSources.SHAP_API,
      "Text features come with a TextConfig.",
      "It is required to explain natural language.",
      "Set textConfig in shapConfig."),

  /** FeatureTypes and FeatureHeaders are equally long. */
  FEATURE_SIZES_DIFFER(
      "H5",
      Severity.WARN,
      RuleSources.NONE,
      "FeatureTypes and FeatureHeaders are equally long.",
      "Both describe the features in their order.",
      "Name a type and a header for each feature."),

  /** ContentTemplate has a place for the features. */
  TEMPLATE_WITHOUT_FEATURES(
      "H6",
      Severity.WARN,
      RuleSources.INFERENCE_CONFIG_API,
      "ContentTemplate has a place for the features.",
      "$features is replaced by a record's features; without it all requests are alike.",
      "Write $features where the features go."),

  /** Answers are read by index or by attribute. */
  CSV_AND_JSON_LINES_MIXED(
      "H7",
      Severity.WARN,
      RuleSources.INFERENCE_CONFIG_API,
      "Answers are read by index or by attribute.",
      "Indexes are for answers in CSV, attributes for answers in JSON Lines.",
      "Leave either the indexes or the attributes out."),

  /** An endpoint that explains runs on instances. */
  EXPLAINER_WITH_SERVERLESS(
      "H11",
      Severity.WARN,
      RuleSources.NONE,
      "An endpoint that explains runs on instances.",
      "Nothing tells that serverless endpoints can explain.",
      "Leave explainerConfig out, or use instances."),

  /** An endpoint that explains is a real-time one. */
  EXPLAINER_WITH_ASYNC(
      "H11",
      Severity.WARN,
      RuleSources.NONE,
      "An endpoint that explains is a real-time one.",
      "Nothing tells that asynchronous endpoints can explain.",
      "Leave either explainerConfig or asyncInferenceConfig out."),

  /** The strategy PREFIX_AWARE and prefixAwareRoutingConfig go together. */
  PREFIX_AWARE_MISMATCH(
      "I2",
      Severity.ERROR,
      RuleSources.PREFIX_API,
      "The strategy PREFIX_AWARE and prefixAwareRoutingConfig go together.",
      "The strategy needs its settings, and no other strategy has use for them.",
      "Set both, or neither."),

  /** Prefix-aware routing is for real-time endpoints. */
  PREFIX_AWARE_WITH_ASYNC(
      "I3",
      Severity.WARN,
      RuleSources.PREFIX_API,
      "Prefix-aware routing is for real-time endpoints.",
      "Requests of an asynchronous endpoint come from a queue.",
      "Choose another routing strategy."),

  /** Metrics are published every 10, 30, 60, 120, 180, 240 or 300 seconds. */
  METRIC_FREQUENCY_STEP(
      "I4",
      Severity.ERROR,
      RuleSources.METRICS_API,
      "Metrics are published every 10, 30, 60, 120, 180, 240 or 300 seconds.",
      "The service has no other intervals.",
      "Choose one of these."),

  /** Each tag has a key of its own. */
  TAG_KEY_REPEATED(
      "I6",
      Severity.ERROR,
      RuleSources.TAG_API,
      "Each tag has a key of its own.",
      "Tag keys are unique within a resource.",
      "Keep one tag for each key."),

  /** No tag key begins with aws:. */
  TAG_KEY_RESERVED(
      "I7",
      Severity.ERROR,
      RuleSources.TAG_GUIDE,
      "No tag key begins with aws:.",
      "The prefix is reserved for AWS, in any case.",
      "Choose another key."),

  /** No tag value begins with aws:. */
  TAG_VALUE_RESERVED(
      "I7",
      Severity.ERROR,
      RuleSources.TAG_GUIDE,
      "No tag value begins with aws:.",
      "The prefix is reserved for AWS, in any case.",
      "Choose another value.");

  private final String number;
  private final Severity severity;
  private final String source;
  private final String what;
  private final String why;
  private final String remedy;

  SageMakerRule(
      String number, Severity severity, String source, String what, String why, String remedy) {
    this.number = number;
    this.severity = severity;
    this.source = source;
    this.what = what;
    this.why = why;
    this.remedy = remedy;
  }

  @Override
  public String id() {
    return name();
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String number() {
    return number;
  }

  @Override
  public String what() {
    return what;
  }

  @Override
  public String why() {
    return why;
  }

  @Override
  public String remedy() {
    return remedy;
  }

  @Override
  public String source() {
    return source;
  }
}
