package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.error.DeploymentTimeoutException;
import dev.endpointdsl.deploy.internal.cleanup.ListedConfigs;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.deploy.model.Fallback;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A deployment whose endpoint is verified to run the wanted configuration, and that has not deleted
 * superseded configurations yet.
 *
 * @param context the context of the deployment
 * @param deployment the deployment
 * @param target the deployment with the configuration that is live, which can be a fallback
 * @param config the wanted configuration
 * @param endpoint the endpoint
 * @param tags the tags of the configuration
 * @param superseded the configurations to delete if no endpoint uses them
 */
record LiveDeployment(
    DeploymentContext context,
    Deployment deployment,
    Deployment target,
    ConfigStep.Present config,
    EndpointStep.Live endpoint,
    Map<String, String> tags,
    List<ListedConfigs.Listed> superseded) {

  /** Returns this deployment with configurations to delete. */
  LiveDeployment withSuperseded(List<ListedConfigs.Listed> configs) {
    return new LiveDeployment(context, deployment, target, config, endpoint, tags, configs);
  }

  /** Returns this live deployment as the result of another deployment, whose fallback it can be. */
  LiveDeployment of(Deployment requested) {
    return new LiveDeployment(context, requested, target, config, endpoint, tags, superseded);
  }

  /** Returns the name of the live configuration. */
  String configName() {
    return target.config().endpointConfigName();
  }

  /** Reports the end of the deployment, and returns its result. */
  DeploymentResult end(List<String> deletedConfigs) {
    context.enter(DeploymentStep.DONE);
    return context.succeeded(
        new DeploymentResult(
            deployment.endpointName(),
            endpoint.endpoint().arn(),
            configName(),
            config.arn(),
            target.fallback().map(Fallback::instanceType),
            endpoint.change(),
            config.created(),
            Optional.ofNullable(endpoint.previousConfigName()),
            tags,
            deletedConfigs,
            context.changes(),
            context.time().elapsed(),
            context.listenerFailure()));
  }

  /** Reports that the clean-up failed, and returns the exception for the caller. */
  RuntimeException fail(RuntimeException problem) {
    return context.failed(
        problem instanceof DeploymentTimeoutException
            ? new DeploymentTimeoutException(context.status(), problem.getCause())
            : problem);
  }
}
