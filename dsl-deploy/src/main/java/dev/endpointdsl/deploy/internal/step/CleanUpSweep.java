package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.internal.cleanup.ConfigsInUse;
import dev.endpointdsl.deploy.internal.cleanup.ListedConfigs;
import dev.endpointdsl.deploy.internal.config.ConfigRequests;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import software.amazon.awssdk.services.sagemaker.model.DeleteEndpointConfigRequest;

/**
 * Deletes the configurations that live deployments of a Region have superseded and that no endpoint
 * runs or is being switched to. It lists the endpoints once for many deletions.
 */
final class CleanUpSweep {

  /** The age of the list of endpoints after which it is read again. */
  private static final Duration MAX_AGE = Duration.ofSeconds(30);

  private final DeploymentContext context;
  private final List<LiveDeployment> deployments;
  private final List<Deletion> deletions = new ArrayList<>();
  private final ConfigsInUse used;
  private final Map<String, RuntimeException> problems = new HashMap<>();
  private final Map<String, List<String>> deleted = new HashMap<>();

  /**
   * Creates a sweep.
   *
   * @param context makes the calls
   * @param deployments the deployments, each of another endpoint
   */
  CleanUpSweep(DeploymentContext context, List<LiveDeployment> deployments) {
    this.context = context;
    this.deployments = deployments;
    Set<String> names = new HashSet<>();
    for (LiveDeployment deployment : deployments) {
      for (ListedConfigs.Listed config : deployment.superseded()) {
        if (names.add(config.name())) {
          deletions.add(new Deletion(deployment.deployment().endpointName(), config));
        }
      }
    }
    this.used = ConfigsInUse.among(context, deletions.stream().map(Deletion::config).toList());
  }

  /**
   * A configuration to delete.
   *
   * @param endpoint the endpoint whose deployment supersedes it
   * @param config the configuration
   */
  private record Deletion(String endpoint, ListedConfigs.Listed config) {}

  /** Returns a workflow that deletes the configurations and ends the deployments. */
  Workflow<List<DeploymentOutcome>> outcomes() {
    return deleteFrom(0)
        .then(done -> restoreUsed())
        .then(done -> models())
        .map(done -> deployments.stream().map(this::outcome).toList());
  }

  /** Deletes models once their configurations are gone, and only of deployments without failure. */
  private Workflow<Boolean> models() {
    List<LiveDeployment> cleaned =
        deployments.stream()
            .filter(live -> !problems.containsKey(live.deployment().endpointName()))
            .toList();
    if (cleaned.stream().noneMatch(ModelSweep::isFor)) {
      return Workflow.done(true);
    }
    return new ModelSweep(context, deployments)
        .delete(deletions.stream().filter(this::isDeleted).map(Deletion::config).toList())
        .recover(
            problem -> {
              cleaned.stream()
                  .filter(ModelSweep::isFor)
                  .forEach(live -> problems.putIfAbsent(live.deployment().endpointName(), problem));
              return Workflow.done(false);
            });
  }

  private DeploymentOutcome outcome(LiveDeployment live) {
    String endpoint = live.deployment().endpointName();
    RuntimeException problem = problems.get(endpoint);
    return problem == null
        ? new DeploymentOutcome.Success(
            live.deployment(), live.end(deleted.getOrDefault(endpoint, List.of())))
        : new DeploymentOutcome.Failure(live.deployment(), live.fail(problem));
  }

  private Workflow<Boolean> deleteFrom(int index) {
    if (index == deletions.size()) {
      return Workflow.done(true);
    }
    if (used.isOlderThan(MAX_AGE)) {
      return used.look()
          .then(done -> deleteUnused(index))
          .recover(problem -> failed(deletions.subList(index, deletions.size()), problem));
    }
    return deleteUnused(index);
  }

  private Workflow<Boolean> deleteUnused(int index) {
    int next = index;
    while (next < deletions.size() && used.contains(deletions.get(next).config().name())) {
      next++;
    }
    if (next == deletions.size()) {
      return Workflow.done(true);
    }
    Deletion deletion = deletions.get(next);
    int following = next + 1;
    return delete(deletion)
        .recover(problem -> failed(List.of(deletion), problem))
        .then(done -> deleteFrom(following));
  }

  /**
   * Lists the endpoints once more, because another program may have switched one to a configuration
   * between the last list and its deletion; such a configuration is created again.
   */
  private Workflow<Boolean> restoreUsed() {
    List<Deletion> done = deletions.stream().filter(this::isDeleted).toList();
    return done.isEmpty()
        ? Workflow.done(true)
        : used.look()
            .then(
                found ->
                    restore(
                        done.stream().filter(d -> used.contains(d.config().name())).toList(), 0))
            .recover(problem -> failed(done, problem));
  }

  private boolean isDeleted(Deletion deletion) {
    return deleted.getOrDefault(deletion.endpoint(), List.of()).contains(deletion.config().name());
  }

  private Workflow<Boolean> restore(List<Deletion> wrong, int index) {
    if (index == wrong.size()) {
      return Workflow.done(true);
    }
    Deletion deletion = wrong.get(index);
    Objects.requireNonNull(deleted.get(deletion.endpoint())).remove(deletion.config().name());
    return context
        .caller()
        .change(
            SageMakerOperations.CREATE_CONFIG,
            ConfigRequests.createRequest(deletion.config().content().orElseThrow()),
            ErrorKind.NAME_TAKEN)
        .then(done -> restore(wrong, index + 1));
  }

  private Workflow<Boolean> delete(Deletion deletion) {
    String name = deletion.config().name();
    return context
        .caller()
        .find(
            SageMakerOperations.DELETE_CONFIG,
            DeleteEndpointConfigRequest.builder().endpointConfigName(name).build())
        .map(
            found ->
                deleted.computeIfAbsent(deletion.endpoint(), e -> new ArrayList<>()).add(name));
  }

  /** Fails the deployments whose configurations could not be deleted; the others continue. */
  private Workflow<Boolean> failed(List<Deletion> batch, RuntimeException problem) {
    batch.forEach(deletion -> problems.putIfAbsent(deletion.endpoint(), problem));
    return Workflow.done(false);
  }
}
