package dev.endpointdsl.testkit.internal.endpoint;

import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.EndpointStatus;
import dev.endpointdsl.testkit.internal.state.ScheduledTransition;
import dev.endpointdsl.testkit.internal.state.StoredEndpoint;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The updates of endpoints that the service begins by itself. */
public final class SystemUpdates {

  private final Account account;
  private final TransitionTimings timings;

  /** Creates the updates of an account. */
  public SystemUpdates(Account account, TransitionTimings timings) {
    this.account = account;
    this.timings = timings;
  }

  /**
   * Begins an update of an endpoint.
   *
   * @throws NoSuchElementException if the endpoint does not exist
   * @throws IllegalStateException if the endpoint is not in service
   */
  public void begin(String endpoint) {
    if (account.endpoints().change(account.arns().endpoint(endpoint), this::updating).isEmpty()) {
      throw new NoSuchElementException("the endpoint " + endpoint + " does not exist");
    }
  }

  private StoredEndpoint updating(StoredEndpoint endpoint) {
    if (endpoint.status() != EndpointStatus.IN_SERVICE) {
      throw new IllegalStateException(
          "the system only updates endpoints in service, but "
              + endpoint.name()
              + " is "
              + endpoint.statusText());
    }
    long now = timings.now();
    ScheduledTransition end =
        new ScheduledTransition(
            now + timings.update().toMillis(),
            EndpointStatus.IN_SERVICE,
            ScheduledTransition.Effect.NONE,
            Optional.empty());
    return endpoint.begin(EndpointStatus.SYSTEM_UPDATING, now, List.of(end));
  }
}
