package dev.endpointdsl.sagemaker;

import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import dev.endpointdsl.message.QuotedText;
import dev.endpointdsl.sagemaker.internal.BoundedLists;
import dev.endpointdsl.sagemaker.internal.container.EcrImage;
import dev.endpointdsl.sagemaker.internal.container.EnvironmentRules;
import dev.endpointdsl.sagemaker.internal.container.S3DataRules;
import dev.endpointdsl.sagemaker.model.ModelRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for a container of a model, and for what it shares with that of an inference component. */
final class ContainerRules {

  private static final String LAMBDA = ":lambda:";

  private ContainerRules() {}

  /** Returns the violations, relative to the container; null if there are none. */
  static @Nullable Violations check(ContainerDefinition container) {
    Violations found = image(container.image, null);
    found = registry(container.imageConfig, found);
    found = isMultiModel(container) ? multiModel(container, found) : singleModel(container, found);
    found = sources(container, found);
    return EnvironmentRules.check(container.environment, found);
  }

  static boolean isMultiModel(ContainerDefinition container) {
    return ContainerMode.MULTI_MODEL.value().equals(container.mode);
  }

  /** Checks the image of a container. */
  static @Nullable Violations image(@Nullable String image, @Nullable Violations found) {
    EcrImage ecr = EcrImage.find(image);
    return ecr == null || ecr.hasVersion()
        ? found
        : at(found, "image", "Image")
            .broken(
                ModelRule.IMAGE_WITHOUT_TAG,
                QuotedText.quote(String.valueOf(image)) + " has neither tag nor digest");
  }

  private static @Nullable Violations registry(
      @Nullable ImageConfig config, @Nullable Violations before) {
    if (config == null || config.repositoryAuthConfig == null) {
      return before;
    }
    Violations found = before;
    if (RepositoryAccessMode.PLATFORM.value().equals(config.repositoryAccessMode)) {
      found =
          at(found, "imageConfig", "ImageConfig")
              .at("repositoryAuthConfig", "RepositoryAuthConfig")
              .broken(
                  ModelRule.REGISTRY_CREDENTIALS_WITHOUT_VPC_ACCESS,
                  "is set, but repositoryAccessMode is Platform");
    }
    String provider = config.repositoryAuthConfig.repositoryCredentialsProviderArn;
    return provider == null || (provider.startsWith("arn:") && provider.contains(LAMBDA))
        ? found
        : at(found, "imageConfig", "ImageConfig")
            .at("repositoryAuthConfig", "RepositoryAuthConfig")
            .at("repositoryCredentialsProviderArn", "RepositoryCredentialsProviderArn")
            .broken(
                ModelRule.CREDENTIALS_PROVIDER_NOT_LAMBDA,
                QuotedText.quote(provider) + " is not the ARN of a Lambda function");
  }

  private static @Nullable Violations multiModel(
      ContainerDefinition container, @Nullable Violations before) {
    Violations found = before;
    String url = container.modelDataUrl;
    if (container.modelDataSource != null) {
      found =
          at(found, "modelDataSource", "ModelDataSource")
              .broken(ModelRule.MULTI_MODEL_WITH_DATA_SOURCE, "is set, but the mode is MultiModel");
    } else if (url == null) {
      found =
          at(found, "modelDataUrl", "ModelDataUrl")
              .broken(ModelRule.MULTI_MODEL_WITHOUT_URL, "is not set, but the mode is MultiModel");
    }
    return url == null || !S3DataRules.isArchive(url)
        ? found
        : at(found, "modelDataUrl", "ModelDataUrl")
            .broken(
                ModelRule.MULTI_MODEL_ARCHIVE,
                QuotedText.quote(url) + " is an archive, but the mode is MultiModel");
  }

  private static @Nullable Violations singleModel(
      ContainerDefinition container, @Nullable Violations before) {
    Violations found = before;
    if (container.multiModelConfig != null) {
      found =
          at(found, "multiModelConfig", "MultiModelConfig")
              .broken(
                  ModelRule.MULTI_MODEL_CONFIG_WITHOUT_MODE, "has no effect without MultiModel");
    }
    String url = container.modelDataUrl;
    return url == null || S3DataRules.isArchive(url)
        ? found
        : at(found, "modelDataUrl", "ModelDataUrl")
            .broken(
                ModelRule.MODEL_DATA_NOT_ARCHIVE,
                QuotedText.quote(url) + " does not end with .tar.gz");
  }

  private static @Nullable Violations sources(
      ContainerDefinition container, @Nullable Violations before) {
    Violations found = before;
    ModelDataSource source = container.modelDataSource;
    if (source != null && source.s3DataSource == null) {
      found =
          at(found, "modelDataSource", "ModelDataSource")
              .broken(ModelRule.MODEL_DATA_SOURCE_EMPTY, "has no s3DataSource");
    }
    if (source != null && source.s3DataSource != null) {
      ViolationBuilder site =
          at(found, "modelDataSource", "ModelDataSource").at("s3DataSource", "S3DataSource");
      found = nested(site, found, check(source.s3DataSource));
    }
    List<AdditionalModelDataSource> more =
        BoundedLists.first(
            ContainerDefinitionChecks.ADDITIONAL_MODEL_DATA_SOURCES_MAX_SIZE,
            container.additionalModelDataSources);
    for (int i = 0; i < more.size(); i++) {
      S3ModelDataSource data = more.get(i).s3DataSource;
      if (data != null) {
        ViolationBuilder site =
            at(found, "additionalModelDataSources", "AdditionalModelDataSources")
                .index(i, more.get(i).channelName)
                .at("s3DataSource", "S3DataSource");
        found = nested(site, found, check(data));
      }
    }
    return found;
  }

  private static @Nullable Violations check(S3ModelDataSource data) {
    Boolean accepted = data.modelAccessConfig == null ? null : data.modelAccessConfig.acceptEula;
    return new S3DataRules(data.s3Uri, data.s3DataType, data.compressionType, accepted).check();
  }

  private static @Nullable Violations nested(
      ViolationBuilder site, @Nullable Violations found, @Nullable Violations nested) {
    return nested == null ? found : site.nested(nested);
  }

  private static ViolationBuilder at(@Nullable Violations found, String javaName, String wireName) {
    return Violations.in(found).at(javaName, wireName);
  }
}
