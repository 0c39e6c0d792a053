package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;
import java.util.Optional;

/** A quota of the account is exceeded. */
public final class QuotaExceededException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  private final String quota;

  /** Creates the exception for an error response. */
  public QuotaExceededException(DeploymentStatus status, Throwable cause) {
    super(
        "a quota is exceeded: " + ServiceMessages.of(cause),
        Remedies.ofQuota(
            cause,
            "Request a higher quota in AWS Service Quotas, or use fewer or other instances."),
        status,
        cause);
    this.quota = ServiceMessages.firstQuoted(ServiceMessages.of(cause)).orElse("");
  }

  /**
   * Returns the quota, such as {@code ml.m5.xlarge for endpoint usage}; empty if the service does
   * not name it.
   */
  public Optional<String> quota() {
    return quota.isEmpty() ? Optional.empty() : Optional.of(quota);
  }
}
