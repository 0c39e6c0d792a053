package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.deploy.autoscaling.model.ScalingPart;
import dev.endpointdsl.formats.deployment.WholeDeployment;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.Optional;

/**
 * An endpoint, and the configuration that it is to run.
 *
 * @param endpoint the name of the endpoint
 * @param config the configuration
 * @param whole the other parts that the document has beside the configuration
 * @param scaling the scaling that the document has; empty for what scales nothing and keeps what is
 *     live
 * @param region the Region; empty for that of the command
 */
record DeploymentTarget(
    String endpoint,
    EndpointConfig config,
    Optional<WholeDeployment> whole,
    Optional<ScalingPart> scaling,
    Optional<String> region) {

  /** Returns the target of a document that has the configuration alone. */
  static DeploymentTarget ofConfig(
      String endpoint, EndpointConfig config, Optional<String> region) {
    return new DeploymentTarget(endpoint, config, Optional.empty(), Optional.empty(), region);
  }
}
