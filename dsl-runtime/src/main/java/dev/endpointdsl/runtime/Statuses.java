package dev.endpointdsl.runtime;

import java.util.Set;

/** Statuses of endpoints, as the service writes them. */
final class Statuses {

  static final String CREATING = "Creating";
  static final String DELETING = "Deleting";
  static final String IN_SERVICE = "InService";
  static final String OUT_OF_SERVICE = "OutOfService";
  static final String FAILED = "Failed";
  static final String UPDATE_ROLLBACK_FAILED = "UpdateRollbackFailed";

  private static final Set<String> SETTLED =
      Set.of(IN_SERVICE, OUT_OF_SERVICE, FAILED, UPDATE_ROLLBACK_FAILED);

  private Statuses() {}

  /**
   * Whether the status is one that passes; one that is newer than this program is taken for one.
   */
  static boolean isMoving(String status) {
    return !SETTLED.contains(status);
  }
}
