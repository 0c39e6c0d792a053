package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.error.InsufficientCapacityException;
import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import dev.endpointdsl.deploy.internal.cleanup.ListedConfigs;
import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.Fallback;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tries the configurations of a deployment in turn until the service has enough instances for one:
 * the wanted one, again after pauses, and its fallbacks.
 */
final class CapacityAttempts {

  private final DeploymentContext context;
  private final Optional<ListedConfigs> listed;
  private final List<Attempt> attempts;
  private final List<ListedConfigs.Listed> tried = new ArrayList<>();

  /**
   * Creates the attempts.
   *
   * @param first the deployment with the configuration to begin with
   * @param listed the configurations as listed before the first attempt
   */
  CapacityAttempts(DeploymentContext context, Deployment first, Optional<ListedConfigs> listed) {
    this.context = context;
    this.listed = listed;
    this.attempts = attempts(first);
  }

  /**
   * An attempt.
   *
   * @param deployment the deployment with the configuration of the attempt
   * @param pause the pause before it
   */
  private record Attempt(Deployment deployment, Duration pause) {

    String configName() {
      return deployment.config().endpointConfigName();
    }

    /** Returns the configuration for display. */
    String shown() {
      return deployment.fallback().map(Fallback::toString).orElse(configName());
    }
  }

  private static List<Attempt> attempts(Deployment first) {
    List<Attempt> attempts = new ArrayList<>();
    attempts.add(new Attempt(first, Duration.ZERO));
    if (first.fallback().isEmpty()) {
      for (int i = 0; i < first.capacityPolicy().retries(); i++) {
        attempts.add(new Attempt(first, first.capacityPolicy().pause()));
      }
      first
          .fallbacks()
          .forEach(f -> attempts.add(new Attempt(first.withFallback(f), Duration.ZERO)));
    }
    return attempts;
  }

  /**
   * Returns a workflow that finds the deployment to begin with: that of a fallback if the endpoint
   * runs it or is being switched to it, otherwise the wanted one. Calls nothing without fallbacks.
   */
  static Workflow<Deployment> first(DeploymentContext context, Deployment deployment) {
    return deployment.fallbacks().isEmpty()
        ? Workflow.done(deployment)
        : context
            .describeEndpoint(deployment.endpointName())
            .map(
                found ->
                    found
                        .flatMap(endpoint -> fallback(deployment, endpoint))
                        .map(deployment::withFallback)
                        .orElse(deployment));
  }

  private static Optional<Fallback> fallback(Deployment deployment, EndpointSnapshot endpoint) {
    if (endpoint.status().equals(EndpointStatuses.FAILED)) {
      return Optional.empty();
    }
    String pending = endpoint.pendingConfigName();
    String current = pending == null ? endpoint.configName() : pending;
    return deployment.fallbacks().stream()
        .filter(fallback -> fallback.config().endpointConfigName().equals(current))
        .findFirst();
  }

  /** Returns a workflow that makes the attempts. */
  Workflow<LiveDeployment> workflow() {
    return attempt(0, attempts.get(0).deployment().isReplaceFailed());
  }

  /** Returns the configurations that were tried before the live one, which may be superseded. */
  List<ListedConfigs.Listed> tried(String liveConfigName) {
    return tried.stream()
        .distinct()
        .filter(config -> !config.name().equals(liveConfigName))
        .toList();
  }

  private Workflow<LiveDeployment> attempt(int index, boolean replaceFailed) {
    Attempt attempt = attempts.get(index);
    context.want(attempt.configName());
    if (index == 0 || attempt.deployment().fallback().isPresent()) {
      Warnings.report(context, attempt.deployment());
    }
    ConvergeWorkflow converge = new ConvergeWorkflow(context, attempt.deployment(), replaceFailed);
    return converge
        .workflow(
            index == 0 || attempt.deployment().fallback().isPresent() ? listed : Optional.empty())
        .recover(
            problem -> {
              converge.config().ifPresent(tried::add);
              return problem instanceof InsufficientCapacityException lacking
                  ? next(index + 1, lacking, replaceFailed || converge.hasCreated())
                  : Workflow.failed(problem);
            });
  }

  private Workflow<LiveDeployment> next(
      int index, InsufficientCapacityException lacking, boolean replaceFailed) {
    if (index == attempts.size() || !canContinue(lacking, replaceFailed)) {
      return Workflow.failed(failure(index, lacking));
    }
    Attempt next = attempts.get(index);
    Duration pause = context.time().limit(next.pause());
    context.lacksCapacity(pause, next.shown());
    return pause.isZero()
        ? attempt(index, replaceFailed)
        : Workflow.pause(pause, () -> attempt(index, replaceFailed));
  }

  private boolean canContinue(InsufficientCapacityException lacking, boolean replaceFailed) {
    boolean hasFailed =
        lacking.endpointStatus().filter(EndpointStatuses.FAILED::equals).isPresent();
    return !context.time().isSpent() && (replaceFailed || !hasFailed);
  }

  private RuntimeException failure(int attempted, InsufficientCapacityException lacking) {
    List<String> names =
        attempts.subList(0, attempted).stream().map(Attempt::configName).distinct().toList();
    return names.size() == 1 ? lacking : new InsufficientCapacityException(context.status(), names);
  }
}
