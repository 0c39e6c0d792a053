package dev.endpointdsl.runtime;

import java.io.Serial;
import java.util.Optional;

/** A quota of the account does not allow what was asked for. */
public final class QuotaExceededException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  private final String quota;

  QuotaExceededException(Situation situation, Throwable cause) {
    super(
        "a quota does not allow it: " + Refusals.text(cause),
        "Ask for a higher quota with AWS Service Quotas, or use fewer or other instances.",
        situation,
        cause);
    this.quota = Refusals.quoted(Refusals.text(cause)).orElse("");
  }

  /**
   * The quota, such as {@code ml.m5.xlarge for endpoint usage}; empty if the service names none.
   */
  public Optional<String> quota() {
    return quota.isEmpty() ? Optional.empty() : Optional.of(quota);
  }
}
