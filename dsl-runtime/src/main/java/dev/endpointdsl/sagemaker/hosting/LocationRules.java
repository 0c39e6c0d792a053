package dev.endpointdsl.sagemaker.hosting;

import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import dev.endpointdsl.message.QuotedText;
import dev.endpointdsl.sagemaker.AsyncInferenceConfig;
import dev.endpointdsl.sagemaker.ContainerSpecification;
import dev.endpointdsl.sagemaker.DataCaptureConfig;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.sagemaker.ProductionVariant;
import dev.endpointdsl.sagemaker.hosting.HostingParts.PlacedContainer;
import dev.endpointdsl.sagemaker.hosting.HostingParts.PlacedSpecification;
import dev.endpointdsl.sagemaker.internal.container.ArnParts;
import dev.endpointdsl.sagemaker.internal.container.EcrImage;
import org.jspecify.annotations.Nullable;

/** Rules for the Regions of images and keys, and for the accounts of roles. */
final class LocationRules {

  private final HostingParts parts;
  private @Nullable Violations found;

  private LocationRules(HostingParts parts, @Nullable Violations found) {
    this.parts = parts;
    this.found = found;
  }

  static @Nullable Violations check(
      HostingParts parts, @Nullable String region, @Nullable Violations found) {
    LocationRules rules = new LocationRules(parts, found);
    rules.roles();
    if (region != null) {
      rules.images(region);
      rules.keys(region);
    }
    return rules.found;
  }

  /** Compares each role with the first one: that of the configuration, or of the first model. */
  private void roles() {
    String first = ArnParts.account(parts.config().executionRoleArn().orElse(null));
    for (int i = 0; i < parts.models().size(); i++) {
      Model model = parts.models().get(i);
      String account = ArnParts.account(model.executionRoleArn().orElse(null));
      if (first != null && account != null && !first.equals(account)) {
        found =
            parts
                .atModel(found, i)
                .at("executionRoleArn", "ExecutionRoleArn")
                .broken(
                    HostingRule.ROLE_OF_OTHER_ACCOUNT,
                    "is of account " + account + ", but another part has a role of " + first);
      }
      first = first == null ? account : first;
    }
  }

  private void images(String region) {
    for (int i = 0; i < parts.models().size(); i++) {
      for (PlacedContainer placed : parts.containers(i)) {
        image(placed.container().image().orElse(null), parts.at(found, placed), region);
      }
    }
    for (int i = 0; i < parts.components().size(); i++) {
      for (PlacedSpecification placed : parts.specifications(i)) {
        image(
            placed.specification().container().flatMap(ContainerSpecification::image).orElse(null),
            parts.at(found, placed).at("container", "Container"),
            region);
      }
    }
  }

  private void image(@Nullable String path, ViolationBuilder container, String region) {
    EcrImage image = EcrImage.find(path);
    if (image != null && !image.region().equals(region)) {
      found =
          container
              .at("image", "Image")
              .broken(
                  HostingRule.IMAGE_IN_OTHER_REGION,
                  "is in " + image.region() + ", not in " + region);
    }
  }

  private void keys(String region) {
    key(
        HostingParts.atConfig(found).at("kmsKeyId", "KmsKeyId"),
        parts.config().kmsKeyId().orElse(null),
        region);
    key(
        HostingParts.atConfig(found)
            .at("dataCaptureConfig", "DataCaptureConfig")
            .at("kmsKeyId", "KmsKeyId"),
        parts.config().dataCaptureConfig().flatMap(DataCaptureConfig::kmsKeyId).orElse(null),
        region);
    key(
        HostingParts.atConfig(found)
            .at("asyncInferenceConfig", "AsyncInferenceConfig")
            .at("outputConfig", "OutputConfig")
            .at("kmsKeyId", "KmsKeyId"),
        parts
            .config()
            .asyncInferenceConfig()
            .map(AsyncInferenceConfig::outputConfig)
            .flatMap(output -> output.kmsKeyId())
            .orElse(null),
        region);
    for (ProductionVariant variant : parts.variants()) {
      key(
          parts
              .at(found, variant)
              .at("coreDumpConfig", "CoreDumpConfig")
              .at("kmsKeyId", "KmsKeyId"),
          variant.coreDumpConfig().flatMap(dump -> dump.kmsKeyId()).orElse(null),
          region);
    }
  }

  private void key(ViolationBuilder site, @Nullable String key, String region) {
    String other = ArnParts.region(key);
    if (key != null && other != null && !other.equals(region)) {
      found =
          site.broken(
              HostingRule.KEY_IN_OTHER_REGION,
              QuotedText.quote(key) + " is in " + other + ", not in " + region);
    }
  }
}
