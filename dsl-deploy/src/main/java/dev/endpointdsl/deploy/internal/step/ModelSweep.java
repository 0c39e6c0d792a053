package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.internal.cleanup.Deletable;
import dev.endpointdsl.deploy.internal.cleanup.ListedConfigs;
import dev.endpointdsl.deploy.internal.cleanup.SupersededModels;
import dev.endpointdsl.deploy.internal.cleanup.UnusedResources;
import dev.endpointdsl.deploy.internal.name.ContentHashName;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.List;

/**
 * Deletes the models that live deployments of a Region have superseded and that no configuration
 * and no inference component names. It searches for what names them once for all of them.
 */
final class ModelSweep {

  private final DeploymentContext context;
  private final List<LiveDeployment> deployments;

  /**
   * Creates a sweep.
   *
   * @param context makes the calls
   * @param deployments the deployments, each of another endpoint
   */
  ModelSweep(DeploymentContext context, List<LiveDeployment> deployments) {
    this.context = context;
    this.deployments = deployments;
  }

  /**
   * Returns a workflow that deletes the models.
   *
   * @param deleted the configurations that were deleted before
   */
  Workflow<Boolean> delete(List<ListedConfigs.Listed> deleted) {
    SupersededModels search =
        new SupersededModels(
            context, deployments.stream().map(LiveDeployment::deployment).toList(), deleted);
    return search.find().then(models -> search.unused(models, deleted).delete()).map(this::applied);
  }

  /** Checks whether a deployment supersedes models. */
  static boolean isFor(LiveDeployment live) {
    return !SupersededModels.prefixes(live.deployment()).isEmpty();
  }

  private boolean applied(UnusedResources models) {
    for (Deletable model : models.deleted()) {
      deployments.stream()
          .filter(
              live ->
                  ContentHashName.prefixOf(model.name())
                      .filter(SupersededModels.prefixes(live.deployment())::contains)
                      .isPresent())
          .findFirst()
          .ifPresent(
              live ->
                  live.context()
                      .applied(
                          new AppliedChange(
                              AppliedChange.Kind.DELETED, model.resource(), model.name())));
    }
    return true;
  }
}
