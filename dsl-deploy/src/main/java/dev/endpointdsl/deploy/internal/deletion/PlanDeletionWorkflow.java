package dev.endpointdsl.deploy.internal.deletion;

import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import dev.endpointdsl.deploy.internal.cleanup.UnusedResources;
import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import dev.endpointdsl.deploy.internal.part.PartsDeletion;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.part.PartPlan;
import dev.endpointdsl.deploy.plan.DeletionPlan;
import dev.endpointdsl.deploy.plan.PlannedChange;
import dev.endpointdsl.deploy.plan.PlannedChange.Kind;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a deletion would delete and keep, and only reads. */
public final class PlanDeletionWorkflow {

  private final DeploymentContext context;
  private final Deletion deletion;
  private final DeletionSearch search;
  private final EndpointComponents components;
  private final PartsDeletion parts;
  private final List<PlannedChange> changes = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private @Nullable EndpointSnapshot endpoint;

  /**
   * Creates the workflow that plans a deletion.
   *
   * @throws IllegalArgumentException if there is no part deployer for a part of the deployment
   */
  public PlanDeletionWorkflow(DeploymentContext context, Deletion deletion) {
    this.context = context;
    this.deletion = deletion;
    this.search = new DeletionSearch(context, deletion);
    this.components = new EndpointComponents(context, deletion.endpointName());
    this.parts = new PartsDeletion(context, deletion);
  }

  /** Returns the workflow, whose exceptions are the deployer's. */
  public Workflow<DeletionPlan> workflow() {
    return endpoint()
        .then(done -> search.configs(configNames()))
        .then(found -> search.unusedConfigs(found, endpoint).look())
        .then(this::models)
        .map(done -> new DeletionPlan(deletion, changes, warnings))
        .recover(problem -> Workflow.failed(context.translated(problem)));
  }

  private Workflow<Boolean> endpoint() {
    if (deletion.endpointName().isEmpty()) {
      return Workflow.done(true);
    }
    return context
        .describeEndpoint(deletion.endpointName())
        .then(
            found -> {
              endpoint = found.orElse(null);
              context.observe(endpoint);
              return components.list();
            })
        .then(
            listed ->
                parts
                    .plan(search.resources(endpoint, listed))
                    .map(
                        plans -> {
                          plans.forEach(this::addPart);
                          addComponents(listed);
                          addEndpoint(endpoint);
                          return true;
                        }));
  }

  private void addPart(PartPlan plan) {
    changes.addAll(plan.changes());
    warnings.addAll(plan.warnings());
  }

  private void addComponents(List<EndpointComponents.Listed> listed) {
    List<String> unnamed = ComponentDeletion.unnamed(deletion, listed);
    if (!unnamed.isEmpty()) {
      warnings.add(
          "The deletion will fail, because the endpoint has inference components that are not named: "
              + String.join(", ", unnamed));
    }
    listed.stream()
        .sorted(Comparator.comparing(each -> each.base().isEmpty()))
        .forEach(
            each ->
                delete(
                    DeletionPlan.INFERENCE_COMPONENT,
                    each.name(),
                    each.base().map(base -> "an adapter of " + base).orElse("on the endpoint")));
  }

  private void addEndpoint(@Nullable EndpointSnapshot found) {
    if (found == null) {
      if (deletion.isDeleteConfig() && deletion.knownConfigs().isEmpty()) {
        warnings.add(
            "The endpoint does not exist, so that its configuration is unknown; config(...) names"
                + " one.");
      }
      return;
    }
    if (EndpointStatuses.isChanging(found.status())
        && !found.status().equals(EndpointStatuses.DELETING)) {
      warnings.add(
          "The endpoint is " + found.status() + "; the deletion waits until that has ended.");
    }
    delete(DeletionPlan.ENDPOINT, deletion.endpointName(), "it is " + found.status());
  }

  private Set<String> configNames() {
    EndpointSnapshot found = endpoint;
    Set<String> names = new LinkedHashSet<>();
    if (found != null) {
      Stream.of(found.configName(), found.pendingConfigName())
          .flatMap(Stream::ofNullable)
          .forEach(names::add);
    }
    return names;
  }

  private Workflow<Boolean> models(UnusedResources configs) {
    addAll(configs);
    return search
        .models(configs.candidates(), components.all())
        .then(found -> search.unusedModels(found, configs.unused(), components.all()).look())
        .map(
            models -> {
              addAll(models);
              return true;
            });
  }

  private void addAll(UnusedResources resources) {
    resources
        .unused()
        .forEach(each -> delete(each.resource(), each.name(), "nothing else uses it"));
    resources
        .kept()
        .forEach(
            each ->
                changes.add(
                    new PlannedChange(Kind.KEEP, each.resource(), each.name(), each.reason())));
  }

  private void delete(String resource, String name, String reason) {
    changes.add(new PlannedChange(Kind.DELETE, resource, name, reason));
  }
}
