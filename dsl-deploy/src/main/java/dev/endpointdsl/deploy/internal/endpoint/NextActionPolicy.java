package dev.endpointdsl.deploy.internal.endpoint;

import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides the next action from an endpoint's snapshot and the history of its update. The policy
 * calls nothing and has no state.
 */
final class NextActionPolicy {

  private final String wantedConfigName;
  private final boolean replaceFailed;

  /**
   * Creates a policy.
   *
   * @param wantedConfigName the configuration that the endpoint is to run
   * @param replaceFailed whether a failed endpoint is deleted and created again
   */
  NextActionPolicy(String wantedConfigName, boolean replaceFailed) {
    this.wantedConfigName = wantedConfigName;
    this.replaceFailed = replaceFailed;
  }

  /**
   * Decides the next action.
   *
   * @param endpoint the endpoint as just described; null if it does not exist
   * @param history the history before this snapshot
   * @param mayBeStale whether the snapshot may be older than the last update
   */
  NextAction next(@Nullable EndpointSnapshot endpoint, UpdateHistory history, boolean mayBeStale) {
    if (endpoint == null) {
      return ifAbsent(history, mayBeStale);
    }
    if (EndpointStatuses.isChanging(endpoint.status())) {
      return NextAction.WAIT;
    }
    return history.isUpdateSent()
        ? afterUpdate(endpoint, history, mayBeStale)
        : beforeUpdate(endpoint);
  }

  private static NextAction ifAbsent(UpdateHistory history, boolean mayBeStale) {
    if (!history.isUpdateSent()) {
      return NextAction.CREATE;
    }
    return mayBeStale ? NextAction.WAIT : NextAction.DELETED;
  }

  private NextAction beforeUpdate(EndpointSnapshot endpoint) {
    return switch (endpoint.status()) {
      case EndpointStatuses.FAILED -> replaceFailed ? NextAction.DELETE : NextAction.FAILED;
      case EndpointStatuses.IN_SERVICE -> isWanted(endpoint) ? NextAction.LIVE : NextAction.UPDATE;
      default -> NextAction.UPDATE;
    };
  }

  private NextAction afterUpdate(
      EndpointSnapshot endpoint, UpdateHistory history, boolean mayBeStale) {
    if (endpoint.status().equals(EndpointStatuses.IN_SERVICE) && isWanted(endpoint)) {
      return NextAction.LIVE;
    }
    if (!history.isAfterUpdate(endpoint) && mayBeStale) {
      return NextAction.WAIT;
    }
    return switch (endpoint.status()) {
      case EndpointStatuses.IN_SERVICE ->
          isAsBefore(endpoint, history) ? NextAction.ROLLED_BACK : NextAction.SUPERSEDED;
      case EndpointStatuses.UPDATE_ROLLBACK_FAILED -> NextAction.ROLLBACK_FAILED;
      default -> NextAction.FAILED;
    };
  }

  private boolean isWanted(EndpointSnapshot endpoint) {
    return wantedConfigName.equals(endpoint.configName());
  }

  private static boolean isAsBefore(EndpointSnapshot endpoint, UpdateHistory history) {
    EndpointSnapshot before = history.before();
    return before != null && Objects.equals(before.configName(), endpoint.configName());
  }
}
