package dev.endpointdsl.testkit.internal.endpoint;

import dev.endpointdsl.testkit.internal.error.NotFound;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;
import dev.endpointdsl.testkit.internal.state.EndpointRevisions;
import dev.endpointdsl.testkit.internal.state.EndpointStatus;
import dev.endpointdsl.testkit.internal.state.StoredDocument;
import dev.endpointdsl.testkit.internal.state.StoredEndpoint;

/** Checks whether an endpoint can be changed, and whether a configuration can be deployed to it. */
public final class EndpointPreconditions {

  private final Account account;
  private final ModelCheck models;
  private final GuardrailCheck guardrails;
  private final DeployedConfigFactory factory;
  private final UpdateCheck updates;

  /** Creates the checks of an account. */
  public EndpointPreconditions(Account account, ModelCheck models, GuardrailCheck guardrails) {
    this.account = account;
    this.models = models;
    this.guardrails = guardrails;
    this.factory = new DeployedConfigFactory(account);
    this.updates = new UpdateCheck(account.scalableTargets());
  }

  /**
   * Returns a configuration as an endpoint runs it.
   *
   * @throws ServiceException if the configuration or one of its models does not exist
   */
  public DeployedConfig requireConfig(String configName, long nowMillis) {
    String arn = account.arns().endpointConfig(configName);
    StoredDocument config = account.configs().read(arn).orElseThrow(() -> NotFound.config(arn));
    models.throwIfMissing(config.members());
    return factory.create(config, nowMillis);
  }

  /**
   * Checks a deployment.
   *
   * @param endpoint the name of the endpoint
   * @param revisions the live configuration, the target and the deployment configuration
   * @throws ServiceException if the target cannot be deployed to the endpoint, or not in this way
   */
  public void throwUnlessDeployable(String endpoint, EndpointRevisions revisions) {
    DeployedConfig target = revisions.target().orElseThrow();
    revisions.live().ifPresent(live -> updates.throwIfRefused(endpoint, live, target));
    revisions
        .deploymentConfig()
        .ifPresent(policy -> guardrails.throwIfRefused(policy, target, revisions.live()));
  }

  /**
   * Checks that no change of an endpoint is in progress.
   *
   * @throws ServiceException if a change is in progress
   */
  public static void throwIfInProgress(StoredEndpoint endpoint) {
    if (endpoint.status().inProgress()) {
      throw ServiceException.validation(
          "Cannot update in-progress endpoint \"" + endpoint.arn() + "\".");
    }
  }

  /**
   * Checks that an endpoint can be updated.
   *
   * @throws ServiceException if a change is in progress, if the endpoint has failed, or if its
   *     configuration was deleted
   */
  public void throwUnlessUpdatable(StoredEndpoint endpoint) {
    throwIfInProgress(endpoint);
    if (endpoint.status() == EndpointStatus.FAILED) {
      throw ServiceException.validation(
          "Cannot update failed endpoint \"" + endpoint.arn() + "\"; it can only be deleted.");
    }
    String live = account.arns().endpointConfig(endpoint.revisions().described().configName());
    if (account.configs().find(live).isEmpty()) {
      throw NotFound.config(live);
    }
  }
}
