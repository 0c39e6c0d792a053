package dev.endpointdsl.deploy.internal.deletion;

import dev.endpointdsl.deploy.internal.cleanup.ConfigUsage;
import dev.endpointdsl.deploy.internal.cleanup.ConfigsInUse;
import dev.endpointdsl.deploy.internal.cleanup.Deletable;
import dev.endpointdsl.deploy.internal.cleanup.ListedConfigs;
import dev.endpointdsl.deploy.internal.cleanup.ModelUsage;
import dev.endpointdsl.deploy.internal.cleanup.UnusedResources;
import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.part.EndpointResources;
import dev.endpointdsl.deploy.workflow.InOrder;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the configurations and models that a deletion may delete, and what uses them. */
final class DeletionSearch {

  private final DeploymentContext context;
  private final Deletion deletion;

  DeletionSearch(DeploymentContext context, Deletion deletion) {
    this.context = context;
    this.deletion = deletion;
  }

  /**
   * Returns the names of what the endpoint has, as it was described and as the deployment knows it.
   *
   * @param endpoint the endpoint; null if it does not exist
   */
  EndpointResources resources(
      @Nullable EndpointSnapshot endpoint, List<EndpointComponents.Listed> listed) {
    Set<String> variants = new LinkedHashSet<>(deletion.knownVariants());
    if (endpoint != null) {
      endpoint.variants().forEach(variant -> variants.add(variant.name()));
    }
    Set<String> components = new LinkedHashSet<>(deletion.knownInferenceComponents());
    listed.forEach(component -> components.add(component.name()));
    return new EndpointResources(deletion.endpointName(), variants, components);
  }

  /**
   * Returns a workflow that finds the configurations.
   *
   * @param ofEndpoint the configurations that the endpoint runs, or ran before it was deleted
   */
  Workflow<List<Deletable>> configs(Set<String> ofEndpoint) {
    Set<String> names = new LinkedHashSet<>(deletion.configs());
    if (deletion.isDeleteConfig()) {
      names.addAll(ofEndpoint);
      names.addAll(deletion.knownConfigs());
    }
    return find(names, name -> Deletable.config(context, name));
  }

  /** Returns a workflow that finds the models that configurations and components name. */
  Workflow<List<Deletable>> models(
      List<Deletable> configs, Collection<EndpointComponents.Listed> components) {
    Set<String> names = new LinkedHashSet<>(deletion.models());
    if (deletion.isDeleteModels()) {
      configs.forEach(config -> names.addAll(config.models()));
      components.forEach(component -> names.addAll(component.models()));
      names.addAll(deletion.knownModels());
    }
    return find(names, name -> Deletable.model(context, name));
  }

  private static Workflow<List<Deletable>> find(
      Set<String> names, Function<String, Workflow<Optional<Deletable>>> search) {
    return InOrder.each(List.copyOf(names), search)
        .map(found -> found.stream().flatMap(Optional::stream).toList());
  }

  /**
   * Returns the search for endpoints that use configurations.
   *
   * @param deleted the endpoint that is deleted, which does not count; null if there is none
   */
  UnusedResources unusedConfigs(List<Deletable> configs, @Nullable EndpointSnapshot deleted) {
    List<ListedConfigs.Listed> listed =
        configs.stream()
            .map(config -> new ListedConfigs.Listed(config.name(), config.created()))
            .toList();
    return new UnusedResources(
        configs, new ConfigUsage(ConfigsInUse.afterDeletion(context, listed, deleted)));
  }

  /**
   * Returns the search for what names models.
   *
   * @param configs the configurations that are deleted, which do not count
   * @param components the components that are deleted, which do not count
   */
  UnusedResources unusedModels(
      List<Deletable> models,
      List<Deletable> configs,
      Collection<EndpointComponents.Listed> components) {
    List<ModelUsage.Version> deleted =
        Stream.concat(
                configs.stream().map(each -> new ModelUsage.Version(each.name(), each.created())),
                components.stream()
                    .map(each -> new ModelUsage.Version(each.name(), each.created())))
            .toList();
    return new UnusedResources(models, new ModelUsage(context, models, deleted));
  }
}
