package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;
import dev.endpointdsl.testkit.internal.state.EndpointRevisions;
import dev.endpointdsl.testkit.internal.state.StoredEndpoint;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The state of a {@link LocalSageMaker} as it is, regardless of stale reads. Reading it is not a
 * call: it neither counts nor meets faults.
 */
public final class ServerState {

  private final Account account;

  ServerState(Account account) {
    this.account = account;
  }

  /**
   * An endpoint.
   *
   * @param status its status in the service's notation, such as {@code InService}
   * @param configName the name of the configuration that DescribeEndpoint returns
   */
  public record Endpoint(String status, String configName) {}

  /** Returns the endpoint with a name, in any case, if it exists. */
  public Optional<Endpoint> endpoint(String name) {
    return account
        .endpoints()
        .find(account.arns().endpoint(name))
        .map(found -> new Endpoint(found.statusText(), found.revisions().described().configName()));
  }

  /** Returns the names of the configurations that endpoints run or are being updated to. */
  public Set<String> configsInUse() {
    return account.endpoints().all().stream()
        .flatMap(ServerState::deployed)
        .map(DeployedConfig::configName)
        .collect(Collectors.toSet());
  }

  private static Stream<DeployedConfig> deployed(StoredEndpoint endpoint) {
    EndpointRevisions revisions = endpoint.revisions();
    return endpoint.status().inProgress()
        ? Stream.of(revisions.live(), revisions.target()).flatMap(Optional::stream)
        : Stream.of(revisions.described());
  }
}
