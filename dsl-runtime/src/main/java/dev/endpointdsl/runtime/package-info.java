/**
 * Deploys endpoint configurations, and makes sure that what was asked for is what runs.
 *
 * <p>{@link dev.endpointdsl.runtime.EndpointDeployer} is where to begin.
 */
@NullMarked
package dev.endpointdsl.runtime;

import org.jspecify.annotations.NullMarked;
