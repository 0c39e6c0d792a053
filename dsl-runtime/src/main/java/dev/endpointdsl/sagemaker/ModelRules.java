package dev.endpointdsl.sagemaker;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import dev.endpointdsl.message.QuotedText;
import dev.endpointdsl.sagemaker.internal.BoundedLists;
import dev.endpointdsl.sagemaker.internal.container.ArnParts;
import dev.endpointdsl.sagemaker.internal.container.EcrImage;
import dev.endpointdsl.sagemaker.internal.container.EnvironmentRules;
import dev.endpointdsl.sagemaker.model.ModelRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules for models that the service's model cannot express. */
final class ModelRules implements RuleSet<Model> {

  @Override
  public @Nullable Violations check(Model model) {
    Violations found = null;
    ContainerDefinition primary = model.primaryContainer;
    if (primary != null) {
      found = container(model, primary, -1, found);
      found = ignoredHostname(primary, found);
    }
    List<ContainerDefinition> containers = containers(model);
    for (int i = 0; i < containers.size(); i++) {
      found = container(model, containers.get(i), i, found);
    }
    found = hostnames(model, containers, found);
    found = multiModels(containers, found);
    found = environments(model, containers, found);
    return ResourceTagRules.check(model.tags, found);
  }

  @Override
  public Class<Model> type() {
    return Model.class;
  }

  private static List<ContainerDefinition> containers(Model model) {
    return BoundedLists.first(ModelChecks.CONTAINERS_MAX_SIZE, model.containers);
  }

  private static @Nullable Violations container(
      Model model, ContainerDefinition container, int index, @Nullable Violations before) {
    Violations nested = ContainerRules.check(container);
    Violations found = before;
    if (nested != null) {
      found = at(found, container, index).nested(nested);
    }
    found = privateRegistry(model, container, index, found);
    found = foreignPackage(model, container, index, found);
    return isolation(model, container, index, found);
  }

  private static @Nullable Violations privateRegistry(
      Model model, ContainerDefinition container, int index, @Nullable Violations found) {
    return container.imageConfig == null
            || !RepositoryAccessMode.VPC.value().equals(container.imageConfig.repositoryAccessMode)
            || model.vpcConfig != null
        ? found
        : at(found, container, index)
            .at("imageConfig", "ImageConfig")
            .at("repositoryAccessMode", "RepositoryAccessMode")
            .broken(
                ModelRule.PRIVATE_REGISTRY_WITHOUT_VPC, "is Vpc, but the model has no vpcConfig");
  }

  /** The account of the model is that of its role. */
  private static @Nullable Violations foreignPackage(
      Model model, ContainerDefinition container, int index, @Nullable Violations before) {
    String owner = ArnParts.account(container.modelPackageName);
    String own = ArnParts.account(model.executionRoleArn);
    if (owner == null || own == null || owner.equals(own)) {
      return before;
    }
    Violations found = before;
    if (container.environment != null && !container.environment.isEmpty()) {
      found =
          at(found, container, index)
              .at("environment", "Environment")
              .broken(
                  ModelRule.ENVIRONMENT_WITH_FOREIGN_PACKAGE,
                  "is set, but account " + owner + " owns the model package");
    }
    return Boolean.TRUE.equals(model.enableNetworkIsolation)
        ? found
        : Violations.in(found)
            .at("enableNetworkIsolation", "EnableNetworkIsolation")
            .broken(
                ModelRule.NETWORK_ISOLATION_MISSING,
                "is not true, but account " + owner + " owns a model package");
  }

  private static @Nullable Violations isolation(
      Model model, ContainerDefinition container, int index, @Nullable Violations found) {
    EcrImage image = EcrImage.find(container.image);
    boolean unsupported =
        image != null
            && (image.repository().startsWith("sagemaker-chainer")
                || image.repository().startsWith("sagemaker-rl-"));
    return image == null || !unsupported || !Boolean.TRUE.equals(model.enableNetworkIsolation)
        ? found
        : at(found, container, index)
            .at("image", "Image")
            .broken(
                ModelRule.ISOLATED_CHAINER_OR_RL,
                QuotedText.quote(image.repository()) + " does not run with network isolation");
  }

  private static @Nullable Violations ignoredHostname(
      ContainerDefinition primary, @Nullable Violations found) {
    return primary.containerHostname == null
        ? found
        : at(found, primary, -1)
            .at("containerHostname", "ContainerHostname")
            .broken(ModelRule.CONTAINER_HOSTNAME_IGNORED, "has no effect on a single container");
  }

  private static @Nullable Violations hostnames(
      Model model, List<ContainerDefinition> containers, @Nullable Violations before) {
    boolean direct =
        model.inferenceExecutionConfig != null
            && InferenceExecutionMode.DIRECT.value().equals(model.inferenceExecutionConfig.mode);
    boolean any = containers.stream().anyMatch(each -> each.containerHostname != null);
    if (!direct && !any) {
      return before;
    }
    Violations found = before;
    for (int i = 0; i < containers.size(); i++) {
      if (containers.get(i).containerHostname == null) {
        found =
            at(found, containers.get(i), i)
                .at("containerHostname", "ContainerHostname")
                .broken(
                    direct
                        ? ModelRule.CONTAINER_HOSTNAME_MISSING
                        : ModelRule.CONTAINER_HOSTNAME_PARTLY_SET,
                    direct
                        ? "is not set, but the containers are invoked directly"
                        : "is not set, but another container has one");
      }
    }
    return found;
  }

  private static @Nullable Violations multiModels(
      List<ContainerDefinition> containers, @Nullable Violations before) {
    Violations found = before;
    int first = -1;
    for (int i = 0; i < containers.size(); i++) {
      if (ContainerRules.isMultiModel(containers.get(i))) {
        if (first >= 0) {
          found =
              at(found, containers.get(i), i)
                  .at("mode", "Mode")
                  .broken(
                      ModelRule.SEVERAL_MULTI_MODEL_CONTAINERS,
                      "is MultiModel, as that of containers[" + first + "]");
        }
        first = first < 0 ? i : first;
      }
    }
    return found;
  }

  private static @Nullable Violations environments(
      Model model, List<ContainerDefinition> containers, @Nullable Violations found) {
    ContainerDefinition primary = model.primaryContainer;
    long bytes = primary == null ? 0 : EnvironmentRules.bytes(primary.environment);
    for (ContainerDefinition container : containers) {
      bytes += EnvironmentRules.bytes(container.environment);
    }
    boolean several = !containers.isEmpty();
    return bytes <= EnvironmentRules.MAX_BYTES
        ? found
        : Violations.in(found)
            .at(
                several ? "containers" : "primaryContainer",
                several ? "Containers" : "PrimaryContainer")
            .broken(
                ModelRule.ENVIRONMENT_TOO_LARGE,
                "has environments of " + bytes + " bytes, more than " + EnvironmentRules.MAX_BYTES);
  }

  /** Begins a violation at the primary container for index -1, or at one of the containers. */
  private static ViolationBuilder at(
      @Nullable Violations found, ContainerDefinition container, int index) {
    return index < 0
        ? Violations.in(found).at("primaryContainer", "PrimaryContainer")
        : Violations.in(found)
            .at("containers", "Containers")
            .index(index, container.containerHostname);
  }
}
