/**
 * Deploys endpoint configurations, and makes sure that what was asked for is what runs.
 *
 * <p>{@link dev.endpointdsl.deploy.EndpointDeployer} is where to begin.
 */
@NullMarked
package dev.endpointdsl.deploy;

import org.jspecify.annotations.NullMarked;
