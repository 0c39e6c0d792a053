package dev.endpointdsl.sagemaker.hosting;

import dev.endpointdsl.Violations;
import dev.endpointdsl.sagemaker.AcceleratorKind;
import dev.endpointdsl.sagemaker.ContainerMode;
import dev.endpointdsl.sagemaker.ImageConfig;
import dev.endpointdsl.sagemaker.InstanceType;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.sagemaker.ProductionVariant;
import dev.endpointdsl.sagemaker.RepositoryAccessMode;
import dev.endpointdsl.sagemaker.hosting.HostingParts.PlacedContainer;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules for the models that variants name: a kind of endpoint excludes kinds of models. */
final class VariantModelRules {

  private final HostingParts parts;
  private @Nullable Violations found;

  private VariantModelRules(HostingParts parts, @Nullable Violations found) {
    this.parts = parts;
    this.found = found;
  }

  static @Nullable Violations check(HostingParts parts, @Nullable Violations found) {
    VariantModelRules rules = new VariantModelRules(parts, found);
    rules.check();
    return rules.found;
  }

  private void check() {
    Set<Integer> named = new LinkedHashSet<>();
    for (ProductionVariant variant : parts.variants()) {
      named.addAll(parts.modelsOf(variant));
    }
    named.forEach(this::role);
    for (ProductionVariant variant : parts.variants()) {
      if (variant.serverlessConfig().isPresent()) {
        parts.modelsOf(variant).forEach(model -> serverless(model, variant));
      }
      gpus(variant);
    }
    if (!parts.config().shadowProductionVariants().isEmpty()) {
      named.forEach(this::shadow);
    }
    if (parts.config().asyncInferenceConfig().isPresent()) {
      named.forEach(
          model ->
              foreignPackages(
                  model,
                  HostingRule.ASYNC_WITH_FOREIGN_PACKAGE,
                  "is of another account, but the endpoint is asynchronous"));
    }
  }

  private void role(int model) {
    if (parts.models().get(model).executionRoleArn().isEmpty()) {
      found =
          parts
              .atModel(found, model)
              .at("executionRoleArn", "ExecutionRoleArn")
              .broken(HostingRule.MODEL_WITHOUT_ROLE, "is not set, but a variant names the model");
    }
  }

  private void gpus(ProductionVariant variant) {
    for (InstanceType type : VariantTypes.of(variant)) {
      int gpus = type.acceleratorCount().orElse(0);
      if (gpus > 1 && type.accelerator().filter(AcceleratorKind.NVIDIA_GPU::equals).isPresent()) {
        String several =
            ", but "
                + HostingParts.nameOf(variant)
                + " has "
                + type.value()
                + " instances with "
                + gpus
                + " GPUs";
        parts
            .modelsOf(variant)
            .forEach(model -> multiModels(model, HostingRule.MULTI_MODEL_ON_SEVERAL_GPUS, several));
      }
    }
  }

  private void serverless(int index, ProductionVariant variant) {
    Model model = parts.models().get(index);
    String serverless = ", but " + HostingParts.nameOf(variant) + " is serverless";
    pipeline(index, HostingRule.SERVERLESS_WITH_PIPELINE, serverless);
    if (model.vpcConfig().isPresent()) {
      found =
          parts
              .atModel(found, index)
              .at("vpcConfig", "VpcConfig")
              .broken(HostingRule.SERVERLESS_WITH_MODEL_VPC, "is set" + serverless);
    }
    if (model.enableNetworkIsolation().orElse(false)) {
      found =
          parts
              .atModel(found, index)
              .at("enableNetworkIsolation", "EnableNetworkIsolation")
              .broken(HostingRule.SERVERLESS_WITH_MODEL_ISOLATION, "is true" + serverless);
    }
    multiModels(index, HostingRule.SERVERLESS_WITH_MULTI_MODEL, serverless);
    foreignPackages(
        index, HostingRule.SERVERLESS_WITH_FOREIGN_PACKAGE, "is of another account" + serverless);
    parts.containers(index).forEach(container -> serverless(container, serverless));
  }

  private void serverless(PlacedContainer placed, String serverless) {
    if (placed.container().modelDataSource().isPresent()) {
      found =
          parts
              .at(found, placed)
              .at("modelDataSource", "ModelDataSource")
              .broken(HostingRule.SERVERLESS_WITH_MODEL_DATA_SOURCE, "is set" + serverless);
    }
    boolean isPrivate =
        placed
            .container()
            .imageConfig()
            .map(ImageConfig::repositoryAccessModeAsString)
            .filter(RepositoryAccessMode.VPC.value()::equals)
            .isPresent();
    if (isPrivate) {
      found =
          parts
              .at(found, placed)
              .at("imageConfig", "ImageConfig")
              .broken(
                  HostingRule.SERVERLESS_WITH_PRIVATE_REGISTRY,
                  "is for a private registry" + serverless);
    }
  }

  private void shadow(int model) {
    String shadow = ", but the endpoint has a shadow variant";
    pipeline(model, HostingRule.SHADOW_WITH_PIPELINE, shadow);
    multiModels(model, HostingRule.SHADOW_WITH_MULTI_MODEL, shadow);
    foreignPackages(
        model, HostingRule.SHADOW_WITH_FOREIGN_PACKAGE, "is of another account" + shadow);
  }

  private void pipeline(int model, HostingRule rule, String reason) {
    int size = parts.models().get(model).containers().size();
    if (size > 1) {
      found =
          parts
              .atModel(found, model)
              .at("containers", "Containers")
              .broken(rule, "has " + size + " elements" + reason);
    }
  }

  private void multiModels(int model, HostingRule rule, String reason) {
    for (PlacedContainer placed : parts.containers(model)) {
      if (placed.container().mode().filter(ContainerMode.MULTI_MODEL::equals).isPresent()) {
        found = parts.at(found, placed).at("mode", "Mode").broken(rule, "is MultiModel" + reason);
      }
    }
  }

  private void foreignPackages(int model, HostingRule rule, String problem) {
    for (PlacedContainer placed : parts.containers(model)) {
      if (placed.hasForeignPackage(parts.models().get(model))) {
        found =
            parts
                .at(found, placed)
                .at("modelPackageName", "ModelPackageName")
                .broken(rule, problem);
      }
    }
  }
}
