package dev.endpointdsl.testkit.internal.endpoint;

import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.EndpointStatus;
import dev.endpointdsl.testkit.internal.state.ScheduledTransition;
import dev.endpointdsl.testkit.internal.state.StoredEndpoint;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What the service does to endpoints without being asked. */
public final class SystemUpdates {

  private final Account account;
  private final TransitionTimings pace;

  public SystemUpdates(Account account, TransitionTimings pace) {
    this.account = account;
    this.pace = pace;
  }

  public void begin(String endpoint) {
    if (account.endpoints().change(account.arns().endpoint(endpoint), this::updating).isEmpty()) {
      throw new NoSuchElementException("there is no endpoint " + endpoint);
    }
  }

  private StoredEndpoint updating(StoredEndpoint endpoint) {
    if (endpoint.status() != EndpointStatus.IN_SERVICE) {
      throw new IllegalStateException(
          "only an endpoint in service is updated by the system, and "
              + endpoint.name()
              + " is "
              + endpoint.statusText());
    }
    long now = pace.now();
    ScheduledTransition end =
        new ScheduledTransition(
            now + pace.update().toMillis(),
            EndpointStatus.IN_SERVICE,
            ScheduledTransition.Effect.NONE,
            Optional.empty());
    return endpoint.begin(EndpointStatus.SYSTEM_UPDATING, now, List.of(end));
  }
}
