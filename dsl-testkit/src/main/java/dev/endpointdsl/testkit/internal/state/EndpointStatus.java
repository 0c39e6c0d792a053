package dev.endpointdsl.testkit.internal.state;

import java.util.Arrays;
import java.util.List;

/** The statuses of an endpoint. */
public enum EndpointStatus {
  OUT_OF_SERVICE("OutOfService", false),
  CREATING("Creating", true),
  UPDATING("Updating", true),
  SYSTEM_UPDATING("SystemUpdating", true),
  ROLLING_BACK("RollingBack", true),
  IN_SERVICE("InService", false),
  DELETING("Deleting", true),
  FAILED("Failed", false),
  UPDATE_ROLLBACK_FAILED("UpdateRollbackFailed", false);

  private final String value;
  private final boolean inProgress;

  EndpointStatus(String value, boolean inProgress) {
    this.value = value;
    this.inProgress = inProgress;
  }

  /** Returns the status in the service's notation. */
  String value() {
    return value;
  }

  /** Checks whether the status ends by itself; the endpoint cannot be changed until then. */
  public boolean inProgress() {
    return inProgress;
  }

  static EndpointStatus of(String value) {
    return Arrays.stream(values()).filter(s -> s.value.equals(value)).findFirst().orElseThrow();
  }

  /** Returns all statuses in the service's notation. */
  public static List<String> allValues() {
    return Arrays.stream(values()).map(EndpointStatus::value).toList();
  }
}
