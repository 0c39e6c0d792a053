package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.internal.aws.CallTimeout;
import dev.endpointdsl.deploy.internal.aws.ServiceClients;
import dev.endpointdsl.deploy.workflow.AwsService;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.regions.Region;

/** The clients that one run uses, each with the limit and the pace of its calls. */
final class TimedClients {

  private final ServiceClients clients;
  private final CallPaces paces;
  private final Map<Key, Timed> used = new ConcurrentHashMap<>();

  TimedClients(ServiceClients clients, CallPaces paces) {
    this.clients = clients;
    this.paces = paces;
  }

  /**
   * A service in a Region.
   *
   * @param service the service
   * @param region the Region
   */
  private record Key(AwsService<?, ?> service, Optional<Region> region) {}

  /**
   * A client with the limit and the pace of its calls.
   *
   * @param client the client
   * @param timeout the limit
   * @param pace the pace
   */
  record Timed(AwsClient client, CallTimeout timeout, CallPace pace) {}

  /**
   * Returns the client for a call.
   *
   * @throws IllegalArgumentException if there is none, or if a Region is needed and not named
   */
  Timed of(Workflow.Call<?, ?, ?> call) {
    return used.computeIfAbsent(new Key(call.operation().service(), call.region()), this::timed);
  }

  private Timed timed(Key key) {
    AwsClient client = clients.in(key.service(), key.region());
    return new Timed(
        client,
        CallTimeout.of(client::serviceClientConfiguration),
        paces.in(key.service(), key.region()));
  }
}
