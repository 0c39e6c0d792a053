/** Pauses of a deployment, replaceable in tests. */
@NullMarked
package dev.endpointdsl.deploy.time;

import org.jspecify.annotations.NullMarked;
