package dev.endpointdsl.deploy.error.hosting;

import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** The account is not subscribed to the model package of AWS Marketplace. */
public final class SubscriptionMissingException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an error response. */
  public SubscriptionMissingException(DeploymentStatus status, Throwable cause) {
    super(
        "the account is not subscribed to the model package: " + ServiceMessages.of(cause),
        "Subscribe to the product in AWS Marketplace with this account, and deploy again.",
        status,
        cause);
  }
}
