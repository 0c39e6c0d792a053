package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;
import java.util.Optional;

/** A quota of the account does not allow what was asked for. */
public final class QuotaExceededException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  private final String quota;

  public QuotaExceededException(DeploymentStatus situation, Throwable cause) {
    super(
        "a quota does not allow it: " + ServiceMessages.text(cause),
        "Ask for a higher quota with AWS Service Quotas, or use fewer or other instances.",
        situation,
        cause);
    this.quota = ServiceMessages.quoted(ServiceMessages.text(cause)).orElse("");
  }

  /**
   * The quota, such as {@code ml.m5.xlarge for endpoint usage}; empty if the service names none.
   */
  public Optional<String> quota() {
    return quota.isEmpty() ? Optional.empty() : Optional.of(quota);
  }
}
