package dev.endpointdsl.deploy.internal.deletion;

import dev.endpointdsl.deploy.internal.cleanup.UnusedResources;
import dev.endpointdsl.deploy.internal.part.PartsDeletion;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.DeletionResult;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.deploy.model.KeptResource;
import dev.endpointdsl.deploy.part.EndpointResources;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The steps of a deletion in their order, which is the reverse of a deployment's. */
public final class DeleteWorkflow {

  private final DeploymentContext context;
  private final Deletion deletion;
  private final DeletionSearch search;
  private final EndpointDeletion endpoint;
  private final EndpointComponents components;
  private final PartsDeletion parts;

  /**
   * Creates the workflow of a deletion.
   *
   * @throws IllegalArgumentException if there is no part deployer for a part of the deployment
   */
  public DeleteWorkflow(DeploymentContext context, Deletion deletion) {
    this.context = context;
    this.deletion = deletion;
    this.search = new DeletionSearch(context, deletion);
    this.endpoint = new EndpointDeletion(context, deletion);
    this.components = new EndpointComponents(context, deletion.endpointName());
    this.parts = new PartsDeletion(context, deletion);
  }

  /** Returns the workflow of all steps, whose exceptions are the deployer's. */
  public Workflow<DeletionResult> workflow() {
    return endpoint()
        .then(done -> configs())
        .then(this::models)
        .recover(problem -> Workflow.failed(context.failed(problem)));
  }

  /** Deletes the endpoint after what is on it. */
  private Workflow<Boolean> endpoint() {
    if (deletion.endpointName().isEmpty()) {
      return Workflow.done(true);
    }
    context.enter(DeploymentStep.CHECK_DELETED_ENDPOINT);
    ComponentDeletion onEndpoint = new ComponentDeletion(context, deletion, components);
    return endpoint
        .settled()
        .then(done -> onEndpoint.check())
        .then(listed -> parts(search.resources(endpoint.lastSeen(), listed)).map(done -> listed))
        .then(
            listed -> {
              if (!listed.isEmpty()) {
                context.enter(DeploymentStep.DELETE_INFERENCE_COMPONENTS);
              }
              return onEndpoint.delete(listed);
            })
        .then(
            done -> {
              if (!endpoint.existed()) {
                return Workflow.done(true);
              }
              context.enter(DeploymentStep.DELETE_ENDPOINT);
              return endpoint.delete();
            });
  }

  private Workflow<Boolean> parts(EndpointResources resources) {
    if (parts.isEmpty()) {
      return Workflow.done(true);
    }
    context.enter(DeploymentStep.DELETE_PARTS);
    return parts.delete(resources);
  }

  private Workflow<UnusedResources> configs() {
    Set<String> ofEndpoint = endpoint.configNames();
    if (deletion.configs().isEmpty() && !deletion.isDeleteConfig()) {
      return Workflow.done(search.unusedConfigs(List.of(), endpoint.lastSeen()));
    }
    context.enter(DeploymentStep.DELETE_CONFIGS);
    return search
        .configs(ofEndpoint)
        .then(found -> search.unusedConfigs(found, endpoint.lastSeen()).delete());
  }

  private Workflow<DeletionResult> models(UnusedResources configs) {
    if (!deletion.models().isEmpty() || deletion.isDeleteModels()) {
      context.enter(DeploymentStep.DELETE_MODELS);
    }
    return search
        .models(configs.candidates(), components.all())
        .then(found -> search.unusedModels(found, configs.deleted(), components.all()).delete())
        .map(models -> end(configs, models));
  }

  private DeletionResult end(UnusedResources configs, UnusedResources models) {
    context.enter(DeploymentStep.DELETED);
    List<KeptResource> kept =
        Stream.concat(configs.kept().stream(), models.kept().stream()).toList();
    return context.deleted(
        new DeletionResult(
            deletion.endpointName(),
            endpoint.existed(),
            context.changes(),
            components.all().stream().map(EndpointComponents.Listed::name).toList(),
            configs.deletedNames(),
            models.deletedNames(),
            kept,
            context.time().elapsed(),
            context.listenerFailure()));
  }
}
