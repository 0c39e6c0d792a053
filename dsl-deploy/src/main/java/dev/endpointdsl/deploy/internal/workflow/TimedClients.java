package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.internal.aws.CallTimeout;
import dev.endpointdsl.deploy.internal.aws.RegionalClients;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.regions.Region;

/**
 * The clients that one run uses, each with the limit and the pace of its calls.
 *
 * @param <C> the type of the clients
 */
final class TimedClients<C extends SdkClient> {

  private final RegionalClients<C> clients;
  private final PerRegion<CallPace> paces;
  private final Map<Optional<Region>, Timed<C>> used = new ConcurrentHashMap<>();

  TimedClients(RegionalClients<C> clients, PerRegion<CallPace> paces) {
    this.clients = clients;
    this.paces = paces;
  }

  /**
   * A client with the limit and the pace of its calls.
   *
   * @param client the client
   * @param timeout the limit
   * @param pace the pace
   */
  record Timed<C>(C client, CallTimeout timeout, CallPace pace) {}

  /**
   * Returns the client for a Region.
   *
   * @throws IllegalArgumentException if there is none, or if a Region is needed and not named
   */
  Timed<C> in(Optional<Region> region) {
    return used.computeIfAbsent(region, this::timed);
  }

  private Timed<C> timed(Optional<Region> region) {
    C client = clients.in(region);
    return new Timed<>(
        client, CallTimeout.of(client::serviceClientConfiguration), paces.in(region));
  }
}
