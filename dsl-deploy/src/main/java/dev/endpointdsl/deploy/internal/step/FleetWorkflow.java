package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.internal.cleanup.ListedConfigs;
import dev.endpointdsl.deploy.internal.workflow.DeployerSettings;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import software.amazon.awssdk.regions.Region;

/**
 * Deploys a fleet: lists the configurations that its deployments may supersede once for each
 * Region, deploys, and at the end deletes the superseded ones in one sweep for each Region.
 */
public final class FleetWorkflow {

  private final Fleet fleet;
  private final DeployerSettings settings;

  /** Creates the workflow of a fleet. */
  public FleetWorkflow(Fleet fleet, DeployerSettings settings) {
    this.fleet = fleet;
    this.settings = settings;
  }

  /** Returns the workflow, whose result is an outcome for each deployment in their order. */
  public Workflow<List<DeploymentOutcome>> workflow() {
    List<ListBranch> lists = new ArrayList<>();
    fleet
        .byRegion()
        .forEach((region, deployments) -> lists.add(new ListBranch(region, deployments, settings)));
    return Workflow.concurrent(lists, Math.max(1, lists.size())).then(this::deploy);
  }

  private Workflow<List<DeploymentOutcome>> deploy(List<ListBranch.Result> lists) {
    Map<Optional<Region>, Optional<ListedConfigs>> listed = new HashMap<>();
    lists.forEach(list -> listed.put(list.region(), list.listed()));
    return Workflow.concurrent(
            fleet.deployments().stream()
                .map(
                    deployment ->
                        new DeployBranch(
                            deployment, listed.get(fleet.region(deployment)), settings))
                .toList(),
            fleet.concurrency())
        .then(this::cleanUp);
  }

  private Workflow<List<DeploymentOutcome>> cleanUp(List<DeployBranch.Result> results) {
    Map<Deployment, DeploymentOutcome> outcomes = new HashMap<>();
    results.forEach(
        result -> result.outcome().ifPresent(end -> outcomes.put(result.deployment(), end)));
    List<SweepBranch> sweeps =
        results.stream()
            .flatMap(result -> result.live().stream())
            .collect(
                Collectors.groupingBy(
                    live -> fleet.region(live.deployment()),
                    LinkedHashMap::new,
                    Collectors.toList()))
            .entrySet()
            .stream()
            .map(entry -> new SweepBranch(entry.getKey(), entry.getValue(), settings))
            .toList();
    return Workflow.concurrent(sweeps, Math.max(1, sweeps.size()))
        .map(
            swept -> {
              swept.forEach(ends -> ends.forEach(end -> outcomes.put(end.deployment(), end)));
              return fleet.deployments().stream().map(outcomes::get).toList();
            });
  }

  /** Returns the outcome of a deployment that ended in an exception or error. */
  static DeploymentOutcome failure(Deployment deployment, Throwable problem) {
    return new DeploymentOutcome.Failure(
        deployment,
        problem instanceof RuntimeException failure ? failure : new CompletionException(problem));
  }

  /** Returns the context of calls that deployments share, which have the time of the longest. */
  static DeploymentContext context(
      Optional<Region> region, List<Deployment> deployments, DeployerSettings settings) {
    return DeploymentContext.ofFleet(
        region,
        deployments.stream().map(Deployment::timeout).max(Comparator.naturalOrder()).orElseThrow(),
        settings);
  }
}
