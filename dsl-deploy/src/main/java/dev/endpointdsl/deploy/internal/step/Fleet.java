package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.internal.aws.ServiceClients;
import dev.endpointdsl.deploy.model.Deployment;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.regions.Region;

/** Deployments that run concurrently, each for another endpoint. */
public final class Fleet {

  private final List<Deployment> deployments;
  private final int concurrency;
  private final ServiceClients clients;

  /**
   * Creates a fleet.
   *
   * @param concurrency the maximum number of deployments at the same time
   * @param clients decide the Region of a deployment that names none
   * @throws IllegalArgumentException if two deployments are for the same endpoint, or if the
   *     concurrency is less than 1
   */
  public Fleet(List<Deployment> deployments, int concurrency, ServiceClients clients) {
    if (concurrency < 1) {
      throw new IllegalArgumentException("concurrency must be at least 1, but is " + concurrency);
    }
    this.deployments = deployments;
    this.concurrency = concurrency;
    this.clients = clients;
    Set<List<Object>> endpoints = new HashSet<>();
    for (Deployment deployment : deployments) {
      if (!endpoints.add(
          List.of(region(deployment), deployment.endpointName().toLowerCase(Locale.ROOT)))) {
        throw new IllegalArgumentException(
            "Two deployments are for the endpoint "
                + deployment.endpointName()
                + "; deploy them one after the other");
      }
    }
  }

  /** Returns the deployments in their order. */
  List<Deployment> deployments() {
    return deployments;
  }

  /** Returns the maximum number of deployments at the same time. */
  int concurrency() {
    return concurrency;
  }

  /** Returns the Region of a deployment; empty if it is unknown. */
  Optional<Region> region(Deployment deployment) {
    return clients.regionOf(deployment.region());
  }

  /** Returns the deployments by their Regions. */
  Map<Optional<Region>, List<Deployment>> byRegion() {
    return deployments.stream()
        .collect(Collectors.groupingBy(this::region, LinkedHashMap::new, Collectors.toList()));
  }
}
