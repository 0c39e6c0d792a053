package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;
import dev.endpointdsl.testkit.internal.state.EndpointRevisions;
import dev.endpointdsl.testkit.internal.state.StoredEndpoint;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a server really has, whatever its clients are told: no lag, no faults, no calls. */
public final class ServerState {

  private static final int MORE_THAN_ANY_LAG = 10;

  private final Account account;

  private ServerState(Account account) {
    this.account = account;
  }

  /** The truth about a server. */
  public static ServerState of(LocalSageMaker server) {
    return new ServerState(server.account());
  }

  /**
   * An endpoint.
   *
   * @param status its status, as the service writes it
   * @param configName the configuration it is said to run
   */
  public record Endpoint(String status, String configName) {}

  /** An endpoint, if there is one of the name. */
  public Optional<Endpoint> endpoint(String name) {
    return account
        .endpoints()
        .find(account.arns().endpoint(name.toLowerCase(Locale.ROOT)))
        .map(found -> new Endpoint(found.statusText(), found.fleet().named().configName()));
  }

  /** The configurations that any endpoint runs or is being switched to. */
  public Set<String> inUse() {
    return account.endpoints().all().stream()
        .flatMap(ServerState::deployments)
        .map(DeployedConfig::configName)
        .collect(Collectors.toSet());
  }

  private static Stream<DeployedConfig> deployments(StoredEndpoint endpoint) {
    EndpointRevisions fleet = endpoint.fleet();
    return endpoint.status().inProgress()
        ? Stream.of(fleet.live(), fleet.target()).flatMap(Optional::stream)
        : Stream.of(fleet.named());
  }

  /** Has readers who are behind catch up. */
  public void catchUp() {
    for (int i = 0; i < MORE_THAN_ANY_LAG; i++) {
      account.configs().readAll();
      account.endpoints().readAll();
    }
  }
}
