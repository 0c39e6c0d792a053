package dev.endpointdsl.deploy.internal.cleanup;

import dev.endpointdsl.deploy.internal.aws.HostingOperations;
import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.internal.config.ConfigRequests;
import dev.endpointdsl.deploy.internal.name.ModelNames;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.workflow.InOrder;
import dev.endpointdsl.deploy.workflow.PagedList;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.EndpointConfigSummary;
import software.amazon.awssdk.services.sagemaker.model.InferenceComponentSummary;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointConfigsRequest;
import software.amazon.awssdk.services.sagemaker.model.ListInferenceComponentsRequest;

/**
 * The configurations and inference components that name models. Only those that are newer than the
 * models are inspected, because others cannot name them, and each of them once.
 */
public final class ModelUsage implements Usage {

  private static final int PAGE_SIZE = 100;

  /** The service may record the times of a model and of what names it on other clocks. */
  private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

  private final DeploymentContext context;
  private final Instant after;
  private final Set<Version> inspected;
  private final Map<String, String> users = new HashMap<>();

  /**
   * A resource at one time, because its name can be taken again.
   *
   * @param name its name
   * @param time the time of its creation, or of its last change if it can change
   */
  public record Version(String name, @Nullable Instant time) {}

  /**
   * Creates a search.
   *
   * @param models the models
   * @param deleted the configurations and components that are deleted, which a stale list may show
   */
  public ModelUsage(
      DeploymentContext context, Collection<Deletable> models, Collection<Version> deleted) {
    this.context = context;
    this.inspected = new HashSet<>(deleted);
    this.after =
        models.stream()
            .map(Deletable::created)
            .min(Comparator.naturalOrder())
            .orElseGet(context.time()::now)
            .minus(CLOCK_TOLERANCE);
  }

  @Override
  public Optional<String> of(String name) {
    return Optional.ofNullable(users.get(name));
  }

  @Override
  public Workflow<Boolean> look() {
    return PagedList.of(this::configs)
        .readAll(EndpointConfigSummary::endpointConfigName)
        .then(found -> InOrder.each(found, this::inspect))
        .then(
            done ->
                PagedList.of(this::components)
                    .readAll(InferenceComponentSummary::inferenceComponentName))
        .then(found -> InOrder.each(found, this::inspect))
        .map(done -> true);
  }

  private Workflow<PagedList.Page<EndpointConfigSummary>> configs(@Nullable String token) {
    return context
        .caller()
        .call(
            SageMakerOperations.LIST_CONFIGS,
            ListEndpointConfigsRequest.builder()
                .creationTimeAfter(after)
                .maxResults(PAGE_SIZE)
                .nextToken(token)
                .build())
        .map(page -> new PagedList.Page<>(page.endpointConfigs(), page.nextToken()));
  }

  private Workflow<Boolean> inspect(EndpointConfigSummary config) {
    String name = config.endpointConfigName();
    if (!inspected.add(new Version(name, config.creationTime()))) {
      return Workflow.done(false);
    }
    return ConfigRequests.describe(context, name)
        .map(
            found -> {
              found.ifPresent(
                  described ->
                      add(
                          ModelNames.of(described.config()),
                          "endpoint configuration " + name + " names it"));
              return true;
            });
  }

  private Workflow<PagedList.Page<InferenceComponentSummary>> components(@Nullable String token) {
    return context
        .caller()
        .call(
            HostingOperations.LIST_COMPONENTS,
            ListInferenceComponentsRequest.builder()
                .lastModifiedTimeAfter(after)
                .maxResults(PAGE_SIZE)
                .nextToken(token)
                .build())
        .map(page -> new PagedList.Page<>(page.inferenceComponents(), page.nextToken()));
  }

  private Workflow<Boolean> inspect(InferenceComponentSummary component) {
    String name = component.inferenceComponentName();
    if (inspected.contains(new Version(name, component.creationTime()))
        || !inspected.add(new Version(name, component.lastModifiedTime()))) {
      return Workflow.done(false);
    }
    return ComponentReferences.find(context, name)
        .map(
            found -> {
              found.ifPresent(
                  references ->
                      add(references.models(), "inference component " + name + " names it"));
              return true;
            });
  }

  private void add(Set<String> models, String reason) {
    models.forEach(model -> users.putIfAbsent(model, reason));
  }
}
