/**
 * Deploys endpoint configurations, and verifies that each endpoint runs the wanted one.
 *
 * <p>The entry point is {@link dev.endpointdsl.deploy.EndpointDeployer}.
 */
@NullMarked
package dev.endpointdsl.deploy;

import org.jspecify.annotations.NullMarked;
