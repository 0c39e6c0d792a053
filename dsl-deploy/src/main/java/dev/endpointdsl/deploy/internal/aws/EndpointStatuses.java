package dev.endpointdsl.deploy.internal.aws;

import java.util.Set;

/** The statuses of endpoints, as the service spells them. */
public final class EndpointStatuses {

  /** The endpoint is being created. */
  public static final String CREATING = "Creating";

  /** The endpoint is being deleted. */
  public static final String DELETING = "Deleting";

  /** The endpoint serves requests. */
  public static final String IN_SERVICE = "InService";

  /** The endpoint does not serve requests, but can be updated. */
  static final String OUT_OF_SERVICE = "OutOfService";

  /** The endpoint has failed and can only be deleted. */
  public static final String FAILED = "Failed";

  /** An update and its rollback have failed. */
  public static final String UPDATE_ROLLBACK_FAILED = "UpdateRollbackFailed";

  private static final Set<String> SETTLED =
      Set.of(IN_SERVICE, OUT_OF_SERVICE, FAILED, UPDATE_ROLLBACK_FAILED);

  private EndpointStatuses() {}

  /**
   * Checks whether the service is still changing an endpoint with this status. An unknown status,
   * which may be newer than this program, counts as changing.
   */
  public static boolean isChanging(String status) {
    return !SETTLED.contains(status);
  }
}
