package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import org.jspecify.annotations.Nullable;

/** Builds the messages of {@link DeploymentException}s. */
final class FailureMessage {

  private FailureMessage() {}

  /**
   * Returns a message that names the endpoint or configuration, the problem, the status, the
   * service's reason and the remedy.
   */
  static String of(DeploymentStatus status, String problem, String remedy) {
    boolean hasEndpoint = !status.endpointName().isEmpty();
    StringBuilder message = new StringBuilder();
    message.append(
        hasEndpoint
            ? "Endpoint " + status.endpointName()
            : "Configuration " + status.wantedConfigName());
    message.append(": ").append(withoutFullStop(problem));
    message.append(" (step: ").append(status.step());
    append(message, ", ", status.resource());
    append(message, ", status: ", status.endpointStatus());
    append(message, ", variant: ", status.variant());
    if (hasEndpoint) {
      message.append("; live: ").append(live(status));
    }
    message.append(").");
    append(message, " The service reports: ", status.failureReason());
    if (message.charAt(message.length() - 1) != '.') {
      message.append('.');
    }
    return message.append(' ').append(remedy).toString();
  }

  /** Returns the advice to repeat the deployment or deletion, at the beginning of a sentence. */
  static String again(DeploymentStatus status) {
    return status.step().isDeletion() ? "Delete again" : "Deploy again";
  }

  /** Returns the advice to repeat the deployment or deletion, within a sentence. */
  static String thenAgain(DeploymentStatus status) {
    return status.step().isDeletion() ? "delete again" : "deploy again";
  }

  /** Returns the advice to act on the service's reason, or where to search for a missing reason. */
  static String findCause(DeploymentStatus status) {
    String reason = status.failureReason();
    return reason == null || reason.isBlank()
        ? "The service reports no reason: check the endpoint's logs and alarms in Amazon CloudWatch"
        : "Fix the cause that the service reports";
  }

  private static String withoutFullStop(String problem) {
    return problem.endsWith(".") ? problem.substring(0, problem.length() - 1) : problem;
  }

  private static String live(DeploymentStatus status) {
    String liveConfigName = status.liveConfigName();
    if (liveConfigName != null) {
      return liveConfigName;
    }
    return status.isEndpointDescribed()
        ? "nothing"
        : "unknown, because the endpoint was not described";
  }

  private static void append(StringBuilder message, String label, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      message.append(label).append(value);
    }
  }
}
