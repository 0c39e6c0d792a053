package dev.endpointdsl.deploy.internal.aws;

import java.util.Set;

/** Statuses of endpoints, as the service writes them. */
public final class EndpointStatuses {

  public static final String CREATING = "Creating";
  public static final String DELETING = "Deleting";
  public static final String IN_SERVICE = "InService";
  static final String OUT_OF_SERVICE = "OutOfService";
  public static final String FAILED = "Failed";
  public static final String UPDATE_ROLLBACK_FAILED = "UpdateRollbackFailed";

  private static final Set<String> SETTLED =
      Set.of(IN_SERVICE, OUT_OF_SERVICE, FAILED, UPDATE_ROLLBACK_FAILED);

  private EndpointStatuses() {}

  /**
   * Whether the status is one that passes; one that is newer than this program is taken for one.
   */
  public static boolean isMoving(String status) {
    return !SETTLED.contains(status);
  }
}
