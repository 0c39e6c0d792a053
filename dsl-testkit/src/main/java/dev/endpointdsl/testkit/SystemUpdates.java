package dev.endpointdsl.testkit;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What the service does to endpoints without being asked. */
final class SystemUpdates {

  private final Account account;
  private final Pace pace;

  SystemUpdates(Account account, Pace pace) {
    this.account = account;
    this.pace = pace;
  }

  void begin(String endpoint) {
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
    Step end =
        new Step(
            now + pace.update().toMillis(),
            EndpointStatus.IN_SERVICE,
            Step.Effect.NONE,
            Optional.empty());
    return endpoint.begin(EndpointStatus.SYSTEM_UPDATING, now, List.of(end));
  }
}
