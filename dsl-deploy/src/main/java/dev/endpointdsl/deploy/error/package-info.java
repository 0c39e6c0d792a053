/** Exceptions of deployments, one for each way to fail. */
@NullMarked
package dev.endpointdsl.deploy.error;

import org.jspecify.annotations.NullMarked;
