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

  private final String text;
  private final boolean inProgress;

  EndpointStatus(String text, boolean inProgress) {
    this.text = text;
    this.inProgress = inProgress;
  }

  /** As the service writes it. */
  String text() {
    return text;
  }

  /** Whether it passes by itself, and nobody may touch the endpoint until then. */
  public boolean inProgress() {
    return inProgress;
  }

  static EndpointStatus of(String text) {
    return Arrays.stream(values()).filter(s -> s.text.equals(text)).findFirst().orElseThrow();
  }

  public static List<String> texts() {
    return Arrays.stream(values()).map(EndpointStatus::text).toList();
  }
}
