/** The exceptions of deployments, one type for each kind of failure. */
@NullMarked
package dev.endpointdsl.deploy.error;

import org.jspecify.annotations.NullMarked;
