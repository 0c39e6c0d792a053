package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.internal.cleanup.ConfigsInUse;
import dev.endpointdsl.deploy.internal.cleanup.Deletable;
import dev.endpointdsl.deploy.internal.cleanup.ListedConfigs;
import dev.endpointdsl.deploy.internal.cleanup.SupersededConfigs;
import dev.endpointdsl.deploy.internal.cleanup.SupersededModels;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.plan.DeletionPlan;
import dev.endpointdsl.deploy.plan.PlannedChange;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the configurations and models that the clean-up of a deployment would delete. */
final class PlannedCleanUp {

  private final DeploymentContext context;
  private final Deployment deployment;

  PlannedCleanUp(DeploymentContext context, Deployment deployment) {
    this.context = context;
    this.deployment = deployment;
  }

  /**
   * Returns a workflow that finds the deletions.
   *
   * @param configCreated the time when the wanted configuration was created
   * @param live the configuration that the endpoint runs; null if it runs none
   */
  Workflow<List<PlannedChange>> changes(Instant configCreated, @Nullable String live) {
    SupersededConfigs search = new SupersededConfigs(context, deployment, configCreated, live);
    return ListedConfigs.list(context, List.of(deployment))
        .then(listed -> listed.isPresent() ? search.find(listed.get()) : Workflow.done(List.of()))
        .then(this::unused)
        .then(configs -> models(configs).map(models -> deletions(configs, models)));
  }

  private Workflow<List<ListedConfigs.Listed>> unused(List<ListedConfigs.Listed> superseded) {
    return superseded.isEmpty()
        ? Workflow.done(superseded)
        : ConfigsInUse.ofOthers(context, superseded, deployment.endpointName())
            .look()
            .map(
                used ->
                    superseded.stream().filter(config -> !used.contains(config.name())).toList());
  }

  private Workflow<List<Deletable>> models(List<ListedConfigs.Listed> deletedConfigs) {
    SupersededModels search = new SupersededModels(context, List.of(deployment), deletedConfigs);
    return search
        .find()
        .then(models -> search.unused(models, deletedConfigs).look())
        .map(models -> models.unused());
  }

  private static List<PlannedChange> deletions(
      List<ListedConfigs.Listed> configs, List<Deletable> models) {
    return Stream.concat(
            configs.stream()
                .map(
                    config -> deletion(DeletionPlan.CONFIG, config.name(), "used by any endpoint")),
            models.stream()
                .map(
                    model ->
                        deletion(
                            model.resource(),
                            model.name(),
                            "named by any configuration or inference component")))
        .toList();
  }

  private static PlannedChange deletion(String resource, String name, String use) {
    return new PlannedChange(
        PlannedChange.Kind.DELETE, resource, name, "superseded, and not " + use);
  }
}
