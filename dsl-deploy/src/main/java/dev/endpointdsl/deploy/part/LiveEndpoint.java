package dev.endpointdsl.deploy.part;

import dev.endpointdsl.sagemaker.EndpointConfig;

/**
 * An endpoint that is in service with the configuration of its deployment.
 *
 * @param arn the ARN of the endpoint
 * @param config the configuration, which can be a fallback of the deployment's
 */
public record LiveEndpoint(String arn, EndpointConfig config) {}
