package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.formats.deployment.WholeDeployment;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.Optional;

/**
 * An endpoint, and the configuration that it is to run.
 *
 * @param endpoint the name of the endpoint
 * @param config the configuration
 * @param whole the other parts that the document has beside the configuration
 * @param region the Region; empty for that of the command
 */
record DeploymentTarget(
    String endpoint,
    EndpointConfig config,
    Optional<WholeDeployment> whole,
    Optional<String> region) {}
