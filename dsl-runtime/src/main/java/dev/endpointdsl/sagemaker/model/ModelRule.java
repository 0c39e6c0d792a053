package dev.endpointdsl.sagemaker.model;

import dev.endpointdsl.DefinedRule;
import dev.endpointdsl.RuleDefinition;
import dev.endpointdsl.Severity;
import dev.endpointdsl.sagemaker.internal.RuleSources;

/**
 * The requirements of the service for models that go beyond the shapes of their members. Each rule
 * can be suppressed with a reason. {@code docs/RULES.md} lists all rules, each with an example.
 */
public enum ModelRule implements DefinedRule {

  /** A model has a container. */
  CONTAINER_MISSING(
      "L3",
      Severity.WARN,
      "the Terraform provider's documentation",
      "A model has a container.",
      "The API requires none, but without one there is nothing to host.",
      "Set primaryContainer or containers."),

  /** A model has a primaryContainer or containers, not both. */
  PRIMARY_AND_SEVERAL_CONTAINERS(
      "L2",
      Severity.WARN,
      RuleSources.GUIDE + "multi-container-create.html",
      "A model has a primaryContainer or containers, not both.",
      "The Developer Guide offers Containers in place of PrimaryContainer; the message of the service for both is not known.",
      "Remove one of the two."),

  /** InferenceExecutionConfig belongs to a model with several containers. */
  EXECUTION_MODE_OF_SINGLE_CONTAINER(
      "L5",
      Severity.WARN,
      RuleSources.GUIDE + "multi-container-create.html",
      "InferenceExecutionConfig belongs to a model with several containers.",
      "It has no effect on a single container.",
      "Remove inferenceExecutionConfig, or set containers."),

  /** Containers that are invoked directly have a ContainerHostname. */
  CONTAINER_HOSTNAME_MISSING(
      "L6",
      Severity.WARN,
      RuleSources.GUIDE + "multi-container-create.html",
      "Containers that are invoked directly have a ContainerHostname.",
      "Clients name the container that they invoke.",
      "Set containerHostname for each container, or use the mode Serial."),

  /** All containers of a serial pipeline have a ContainerHostname, or none has. */
  CONTAINER_HOSTNAME_PARTLY_SET(
      "L7",
      Severity.WARN,
      RuleSources.API + "ContainerDefinition.html",
      "All containers of a serial pipeline have a ContainerHostname, or none has.",
      "SageMaker names the containers itself only if none has a name.",
      "Set containerHostname for all containers, or for none."),

  /** Each container of a model has a different ContainerHostname. */
  CONTAINER_HOSTNAME_REPEATED(
      "L8",
      Severity.WARN,
      RuleSources.API + "ContainerDefinition.html",
      "Each container of a model has a different ContainerHostname.",
      "The name identifies the container within the model.",
      "Rename one of the containers."),

  /** A single container has no ContainerHostname. */
  CONTAINER_HOSTNAME_IGNORED(
      "L9",
      Severity.WARN,
      RuleSources.API + "ContainerDefinition.html",
      "A single container has no ContainerHostname.",
      "SageMaker ignores the name of a primary container.",
      "Remove containerHostname."),

  /** A container has an image or a model package. */
  IMAGE_OR_PACKAGE_MISSING(
      "L10",
      Severity.ERROR,
      "a service message: Specify one of either Image and Model Data URL or ModelPackageName in container definition",
      "A container has an image or a model package.",
      "The service refuses a container without both.",
      "Set image or modelPackageName."),

  /** A container has an image or a model package, not both. */
  IMAGE_AND_PACKAGE(
      "L10",
      Severity.ERROR,
      "a service message: Specify one of either Image and Model Data URL or ModelPackageName in container definition",
      "A container has an image or a model package, not both.",
      "A model package contains the image.",
      "Remove image or modelPackageName."),

  /** A container with a model package has no artifacts of its own. */
  MODEL_DATA_WITH_PACKAGE(
      "L10",
      Severity.WARN,
      "a service message that names an Image with its Model Data URL, or a ModelPackageName",
      "A container with a model package has no artifacts of its own.",
      "A model package contains the artifacts; whether the service refuses others is not known.",
      "Remove modelDataUrl and modelDataSource, or set image."),

  /** A container with a model package of another account has no environment variables. */
  ENVIRONMENT_WITH_FOREIGN_PACKAGE(
      "L11",
      Severity.WARN,
      "a service message, for packages from AWS Marketplace: Environment variable map cannot be specified when using a ModelPackage subscribed from AWS Marketplace",
      "A container with a model package of another account has no environment variables.",
      "The service refuses them if the package is from AWS Marketplace.",
      "Remove environment, or suppress the rule if the package is shared with your account."),

  /** A model with a model package of another account enables network isolation. */
  NETWORK_ISOLATION_MISSING(
      "L13",
      Severity.WARN,
      RuleSources.GUIDE + "mkt-algo-model-internet-free.html",
      "A model with a model package of another account enables network isolation.",
      "Model packages from AWS Marketplace require it.",
      "Set enableNetworkIsolation(true), or suppress the rule if the package is shared with your account."),

  /** InferenceSpecificationName belongs to a model package. */
  INFERENCE_SPECIFICATION_WITHOUT_PACKAGE(
      "L14",
      Severity.WARN,
      RuleSources.API + "ContainerDefinition.html",
      "InferenceSpecificationName belongs to a model package.",
      "It selects one of the package's specifications.",
      "Remove inferenceSpecificationName, or set modelPackageName."),

  /** A container has a ModelDataUrl or a ModelDataSource. */
  MODEL_DATA_TWICE(
      "L15",
      Severity.WARN,
      RuleSources.NONE,
      "A container has a ModelDataUrl or a ModelDataSource.",
      "AWS does not document which of the two is loaded.",
      "Remove one of the two."),

  /** A ModelDataSource has an S3DataSource. */
  MODEL_DATA_SOURCE_EMPTY(
      "L16",
      Severity.WARN,
      RuleSources.API + "ModelDataSource.html",
      "A ModelDataSource has an S3DataSource.",
      "The API requires one source, and there is no other.",
      "Set s3DataSource."),

  /** The S3Uri of an S3Prefix ends with a slash. */
  S3_PREFIX_WITHOUT_SLASH(
      "L17",
      Severity.WARN,
      RuleSources.API + "S3ModelDataSource.html",
      "The S3Uri of an S3Prefix ends with a slash.",
      "SageMaker takes it as the prefix of all keys.",
      "Append a slash, or set the type S3Object."),

  /** The compression Gzip belongs to an S3Object. */
  GZIP_PREFIX(
      "L18",
      Severity.WARN,
      RuleSources.API + "S3ModelDataSource.html",
      "The compression Gzip belongs to an S3Object.",
      "The API describes Gzip for one archive, not for a prefix.",
      "Set the type S3Object, or the compression None."),

  /** Compressed artifacts are one .tar.gz archive. */
  MODEL_DATA_NOT_ARCHIVE(
      "L19",
      Severity.WARN,
      RuleSources.API + "ContainerDefinition.html",
      "Compressed artifacts are one .tar.gz archive.",
      "SageMaker extracts the object with tar and gzip.",
      "Name the archive, or use an uncompressed modelDataSource."),

  /** A multi-model container has no ModelDataSource. */
  MULTI_MODEL_WITH_DATA_SOURCE(
      "L20",
      Severity.WARN,
      RuleSources.API + "ContainerDefinition.html",
      "A multi-model container has no ModelDataSource.",
      "The API does not support it for multi-model endpoints.",
      "Set modelDataUrl to the prefix of the archives."),

  /** A multi-model container has a ModelDataUrl. */
  MULTI_MODEL_WITHOUT_URL(
      "L21",
      Severity.WARN,
      RuleSources.GUIDE + "create-multi-model-endpoint.html",
      "A multi-model container has a ModelDataUrl.",
      "It is the Amazon S3 prefix below which the archives are.",
      "Set modelDataUrl to the prefix of the archives."),

  /** The ModelDataUrl of a multi-model container is a prefix, not an archive. */
  MULTI_MODEL_ARCHIVE(
      "L21",
      Severity.WARN,
      "https://github.com/aws/amazon-sagemaker-examples/issues/1026",
      "The ModelDataUrl of a multi-model container is a prefix, not an archive.",
      "Clients name the archive below the prefix in each request.",
      "Set the prefix below which the archives are."),

  /** MultiModelConfig belongs to a container with the mode MultiModel. */
  MULTI_MODEL_CONFIG_WITHOUT_MODE(
      "L22",
      Severity.WARN,
      RuleSources.API + "MultiModelConfig.html",
      "MultiModelConfig belongs to a container with the mode MultiModel.",
      "It has no effect on a container with a single model.",
      "Set the mode MultiModel, or remove multiModelConfig."),

  /** At most one container of a pipeline is a multi-model container. */
  SEVERAL_MULTI_MODEL_CONTAINERS(
      "L23",
      Severity.WARN,
      RuleSources.GUIDE + "multi-model-endpoints.html",
      "At most one container of a pipeline is a multi-model container.",
      "A request names one model.",
      "Set the mode MultiModel for one container only."),

  /** RepositoryAuthConfig belongs to the access mode Vpc. */
  REGISTRY_CREDENTIALS_WITHOUT_VPC_ACCESS(
      "L25",
      Severity.WARN,
      RuleSources.API + "ImageConfig.html",
      "RepositoryAuthConfig belongs to the access mode Vpc.",
      "Credentials are for a private registry that the VPC reaches.",
      "Set repositoryAccessMode to Vpc, or remove repositoryAuthConfig."),

  /** A model with an image in a private registry has a VpcConfig. */
  PRIVATE_REGISTRY_WITHOUT_VPC(
      "L26",
      Severity.WARN,
      RuleSources.GUIDE + "your-algorithms-containers-inference-private.html",
      "A model with an image in a private registry has a VpcConfig.",
      "SageMaker pulls the image through the model's VPC.",
      "Set vpcConfig to the VPC that reaches the registry."),

  /** RepositoryCredentialsProviderArn is the ARN of an AWS Lambda function. */
  CREDENTIALS_PROVIDER_NOT_LAMBDA(
      "L27",
      Severity.WARN,
      RuleSources.API + "RepositoryAuthConfig.html",
      "RepositoryCredentialsProviderArn is the ARN of an AWS Lambda function.",
      "SageMaker invokes the function to get the credentials.",
      "Set the ARN of the function: arn:aws:lambda:region:account:function:name."),

  /** A key and a value of an environment have at most 1024 bytes each in UTF-8. */
  ENVIRONMENT_ENTRY_TOO_LONG(
      "L30",
      Severity.WARN,
      RuleSources.API + "ContainerDefinition.html",
      "A key and a value of an environment have at most 1024 bytes each in UTF-8.",
      "The API counts bytes, and characters beyond ASCII have several.",
      "Shorten it, or load it from a file."),

  /** The environments of all containers of a request have at most 32 KB together. */
  ENVIRONMENT_TOO_LARGE(
      "L30",
      Severity.WARN,
      RuleSources.API + "ContainerDefinition.html",
      "The environments of all containers of a request have at most 32 KB together.",
      "The API limits the keys and values of one container, and of all containers together.",
      "Remove variables, or load them from a file."),

  /** An environment has no secrets. */
  SECRET_IN_ENVIRONMENT(
      "L31",
      Severity.WARN,
      RuleSources.API + "ContainerDefinition.html",
      "An environment has no secrets.",
      "Everybody who may describe the resource can read its environment.",
      "Read the secret from AWS Secrets Manager in the container."),

  /** Each additional data source of a container has a different ChannelName. */
  CHANNEL_NAME_REPEATED(
      "L32",
      Severity.WARN,
      RuleSources.NONE,
      "Each additional data source of a container has a different ChannelName.",
      "The container finds the artifacts below the name of the channel.",
      "Rename one of the channels."),

  /** AcceptEula is true where it is set. */
  EULA_NOT_ACCEPTED(
      "L35",
      Severity.WARN,
      "a service message, for gated models (https://github.com/hashicorp/terraform-provider-aws/issues/34795)",
      "AcceptEula is true where it is set.",
      "The value false has the effect of no modelAccessConfig: the service refuses a gated model.",
      "Read the license agreement and set acceptEula(true), or remove modelAccessConfig."),

  /** Artifacts of Amazon SageMaker JumpStart's private cache have a ModelAccessConfig. */
  GATED_MODEL_WITHOUT_EULA(
      "L35",
      Severity.WARN,
      "a service message, for gated models (https://github.com/hashicorp/terraform-provider-aws/issues/34795)",
      "Artifacts of Amazon SageMaker JumpStart's private cache have a ModelAccessConfig.",
      "The private cache has gated models, which the service refuses without an accepted license agreement.",
      "Read the license agreement and set modelAccessConfig with acceptEula(true)."),

  /** An image in Amazon ECR has a tag or a digest. */
  IMAGE_WITHOUT_TAG(
      "L40",
      Severity.WARN,
      "https://github.com/aws/amazon-sagemaker-examples/issues/195",
      "An image in Amazon ECR has a tag or a digest.",
      "The service refused images without both in 2018.",
      "Append a tag (:1.0) or a digest (@sha256:...)."),

  /** Images for Chainer and reinforcement learning run without network isolation. */
  ISOLATED_CHAINER_OR_RL(
      "L51",
      Severity.WARN,
      RuleSources.GUIDE + "mkt-algo-model-internet-free.html",
      "Images for Chainer and reinforcement learning run without network isolation.",
      "The Developer Guide lists them as unsupported.",
      "Remove enableNetworkIsolation, or use another image.");

  private final RuleDefinition definition;

  ModelRule(
      String number, Severity severity, String source, String what, String why, String remedy) {
    this.definition = new RuleDefinition(number, severity, source, what, why, remedy);
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
