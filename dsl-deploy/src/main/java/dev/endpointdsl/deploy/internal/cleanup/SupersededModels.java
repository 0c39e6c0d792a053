package dev.endpointdsl.deploy.internal.cleanup;

import dev.endpointdsl.deploy.internal.aws.HostingOperations;
import dev.endpointdsl.deploy.internal.config.ModelRequests;
import dev.endpointdsl.deploy.internal.config.ServiceDefaults;
import dev.endpointdsl.deploy.internal.name.ContentHashName;
import dev.endpointdsl.deploy.internal.name.ModelNames;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.Fallback;
import dev.endpointdsl.deploy.workflow.InOrder;
import dev.endpointdsl.deploy.workflow.PagedList;
import dev.endpointdsl.deploy.workflow.Workflow;
import dev.endpointdsl.sagemaker.Model;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.ListModelsRequest;
import software.amazon.awssdk.services.sagemaker.model.ModelSummary;

/**
 * Finds the models that deployments supersede if nothing names them: older ones with the prefix of
 * a model of theirs whose names end in a hash of their content, and those that the superseded
 * configurations name.
 */
public final class SupersededModels {

  private static final int PAGE_SIZE = 100;

  private final DeploymentContext context;
  private final Set<String> prefixes = new TreeSet<>();
  private final Set<String> wanted = new HashSet<>();
  private final Set<String> ofSupersededConfigs;

  /**
   * Creates a search.
   *
   * @param deployments the deployments, of which those that clean up supersede models
   * @param supersededConfigs the configurations that they supersede
   */
  public SupersededModels(
      DeploymentContext context,
      Collection<Deployment> deployments,
      Collection<ListedConfigs.Listed> supersededConfigs) {
    this.context = context;
    this.ofSupersededConfigs = new HashSet<>();
    supersededConfigs.forEach(
        config -> config.content().ifPresent(c -> ofSupersededConfigs.addAll(ModelNames.of(c))));
    deployments.forEach(this::add);
  }

  private void add(Deployment deployment) {
    prefixes.addAll(prefixes(deployment));
    deployment.models().forEach(model -> wanted.add(model.modelName()));
    wanted.addAll(ModelNames.of(deployment.config()));
    deployment.fallbacks().stream()
        .map(Fallback::config)
        .forEach(config -> wanted.addAll(ModelNames.of(config)));
    deployment.inferenceComponents().forEach(component -> wanted.addAll(ModelNames.of(component)));
  }

  /** Returns the prefixes of the models that a deployment supersedes; none if it keeps them. */
  public static Set<String> prefixes(Deployment deployment) {
    Set<String> prefixes = new TreeSet<>();
    if (deployment.isCleanUp()) {
      deployment.models().stream()
          .flatMap(model -> ContentHashName.prefixOf(model).stream())
          .filter(prefix -> !prefix.isEmpty())
          .forEach(prefixes::add);
    }
    return prefixes;
  }

  /** Returns a workflow that finds the models; it calls nothing if there can be none. */
  public Workflow<List<Deletable>> find() {
    return InOrder.each(List.copyOf(prefixes), this::find)
        .map(found -> found.stream().flatMap(List::stream).toList());
  }

  private Workflow<List<Deletable>> find(String prefix) {
    return PagedList.<ModelSummary>of(token -> page(prefix, token))
        .read()
        .then(listed -> InOrder.each(superseded(prefix, listed), name -> find(prefix, name)))
        .map(found -> found.stream().flatMap(Optional::stream).toList());
  }

  private Workflow<PagedList.Page<ModelSummary>> page(String prefix, @Nullable String token) {
    return context
        .caller()
        .call(
            HostingOperations.LIST_MODELS,
            ListModelsRequest.builder()
                .nameContains(prefix)
                .maxResults(PAGE_SIZE)
                .nextToken(token)
                .build())
        .map(page -> new PagedList.Page<>(page.models(), page.nextToken()));
  }

  private List<String> superseded(String prefix, List<ModelSummary> listed) {
    List<ModelSummary> own =
        listed.stream()
            .filter(m -> ContentHashName.prefixOf(m.modelName()).equals(Optional.of(prefix)))
            .toList();
    Instant graceStart = context.time().now().minus(SupersededConfigs.GRACE_PERIOD);
    Instant wantedCreated =
        own.stream()
            .filter(model -> wanted.contains(model.modelName()))
            .map(ModelSummary::creationTime)
            .min(Comparator.naturalOrder())
            .orElse(graceStart);
    return own.stream()
        .filter(model -> !wanted.contains(model.modelName()))
        .filter(
            model ->
                model.creationTime().isBefore(wantedCreated)
                    || model.creationTime().isBefore(graceStart)
                    || ofSupersededConfigs.contains(model.modelName()))
        .map(ModelSummary::modelName)
        .toList();
  }

  /** Finds a model whose name ends in a hash of its content, which its form does not prove. */
  private Workflow<Optional<Deletable>> find(String prefix, String name) {
    return ModelRequests.describe(context, name)
        .map(
            found ->
                found
                    .filter(described -> isOf(prefix, described.model()))
                    .map(described -> Deletable.of(context, described)));
  }

  /** Compares also without defaults, which the service may have filled in. */
  private static boolean isOf(String prefix, Model model) {
    Optional<String> wanted = Optional.of(prefix);
    return ContentHashName.prefixOf(model).equals(wanted)
        || ContentHashName.prefixOf(ServiceDefaults.without(model)).equals(wanted);
  }

  /**
   * Returns the search for what names models.
   *
   * @param deletedConfigs the configurations that are deleted, which do not count
   */
  public UnusedResources unused(
      List<Deletable> models, Collection<ListedConfigs.Listed> deletedConfigs) {
    return new UnusedResources(
        models,
        new ModelUsage(
            context,
            models,
            deletedConfigs.stream()
                .map(config -> new ModelUsage.Version(config.name(), config.created()))
                .toList()));
  }
}
