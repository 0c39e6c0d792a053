package dev.endpointdsl.deploy.internal.aws;

import dev.endpointdsl.deploy.workflow.AwsService;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.regions.Region;

/**
 * The clients of a deployer: those of SageMaker, which decide the Region of a call that names none,
 * and those of the services that parts call.
 */
public final class ServiceClients {

  private final RegionalClients<? extends AwsClient> sageMaker;
  private final Map<String, RegionalClients<? extends AwsClient>> others;

  private ServiceClients(
      RegionalClients<? extends AwsClient> sageMaker,
      Map<String, RegionalClients<? extends AwsClient>> others) {
    this.sageMaker = sageMaker;
    this.others = others;
  }

  /** Returns clients of SageMaker alone. */
  public static ServiceClients of(RegionalClients<? extends AwsClient> sageMaker) {
    return new ServiceClients(sageMaker, Map.of());
  }

  /**
   * Returns these clients with those of other services.
   *
   * @param clients the clients by the names of their services
   * @throws IllegalArgumentException if a client is for another Region than that of SageMaker
   */
  public ServiceClients with(Map<String, RegionalClients<? extends AwsClient>> clients) {
    clients.forEach(this::checkRegion);
    Map<String, RegionalClients<? extends AwsClient>> all = new LinkedHashMap<>(others);
    all.putAll(clients);
    return new ServiceClients(sageMaker, Map.copyOf(all));
  }

  private void checkRegion(String service, RegionalClients<?> clients) {
    Optional<Region> own = clients.regionOf(Optional.empty());
    Optional<Region> wanted = sageMaker.regionOf(Optional.empty());
    if (own.isPresent() && wanted.isPresent() && !own.equals(wanted)) {
      throw new IllegalArgumentException(
          "The client of "
              + service
              + " is for "
              + own.get()
              + ", but the deployer's client is for "
              + wanted.get()
              + "; create it for the same Region");
    }
  }

  /** Returns the Region of the calls if the caller names this one; empty if it is unknown. */
  public Optional<Region> regionOf(Optional<Region> named) {
    return sageMaker.regionOf(named);
  }

  /**
   * Returns the client of a service for the Region that the caller names, if it names one.
   *
   * @throws IllegalArgumentException if there is no client for the service or the Region
   */
  public AwsClient in(AwsService<?, ?> service, Optional<Region> region) {
    if (service.equals(AwsService.SAGE_MAKER)) {
      return sageMaker.in(region);
    }
    RegionalClients<? extends AwsClient> clients = others.get(service.name());
    if (clients == null) {
      throw new IllegalArgumentException(
          "The deployer has no client of " + service.name() + "; give one to its part deployer");
    }
    return clients.in(regionOf(region));
  }
}
