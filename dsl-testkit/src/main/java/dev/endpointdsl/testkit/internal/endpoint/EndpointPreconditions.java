package dev.endpointdsl.testkit.internal.endpoint;

import dev.endpointdsl.testkit.internal.error.NotFound;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;
import dev.endpointdsl.testkit.internal.state.EndpointRevisions;
import dev.endpointdsl.testkit.internal.state.EndpointStatus;
import dev.endpointdsl.testkit.internal.state.StoredDocument;
import dev.endpointdsl.testkit.internal.state.StoredEndpoint;

/** Says whether an endpoint may be touched, and whether a configuration can be deployed. */
public final class EndpointPreconditions {

  private final Account account;
  private final ModelCheck models;
  private final GuardrailCheck guardrails;
  private final DeployedConfigFactory factory;

  public EndpointPreconditions(Account account, ModelCheck models, GuardrailCheck guardrails) {
    this.account = account;
    this.models = models;
    this.guardrails = guardrails;
    this.factory = new DeployedConfigFactory(account);
  }

  /**
   * What an endpoint will run.
   *
   * @throws ServiceException if there is no such configuration, or not its models
   */
  public DeployedConfig deployment(String configName, long nowMillis) {
    String arn = account.arns().endpointConfig(configName);
    StoredDocument config = account.configs().read(arn).orElseThrow(() -> NotFound.config(arn));
    models.throwIfMissing(config.members());
    return factory.create(config, nowMillis);
  }

  /**
   * A fleet, if it may be deployed in this way.
   *
   * @throws ServiceException if not
   */
  public EndpointRevisions requireGuarded(EndpointRevisions fleet) {
    DeployedConfig target = fleet.target().orElseThrow();
    fleet.live().ifPresent(live -> throwIfOneWay(live, target));
    fleet
        .deploymentConfig()
        .ifPresent(policy -> guardrails.throwIfRefused(policy, target, fleet.live()));
    return fleet;
  }

  private static void throwIfOneWay(DeployedConfig live, DeployedConfig target) {
    if (target.isServerless() && !live.isServerless()) {
      throw ServiceException.validation(
          "An endpoint that runs on instances cannot be updated to a serverless one.");
    }
  }

  /** Nothing can be done to an endpoint on which something is being done. */
  public static void throwIfInProgress(StoredEndpoint endpoint) {
    if (endpoint.status().inProgress()) {
      throw ServiceException.validation(
          "Cannot update in-progress endpoint \"" + endpoint.arn() + "\".");
    }
  }

  /**
   * A failed endpoint can only be deleted; one whose configuration is deleted cannot be updated.
   */
  public void throwUnlessUpdatable(StoredEndpoint endpoint) {
    throwIfInProgress(endpoint);
    if (endpoint.status() == EndpointStatus.FAILED) {
      throw ServiceException.validation(
          "Cannot update failed endpoint \"" + endpoint.arn() + "\"; it can only be deleted.");
    }
    String live = account.arns().endpointConfig(endpoint.fleet().named().configName());
    if (account.configs().find(live).isEmpty()) {
      throw NotFound.config(live);
    }
  }
}
