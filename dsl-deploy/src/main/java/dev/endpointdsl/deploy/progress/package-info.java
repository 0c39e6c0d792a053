/** Events of a deployment, and listeners that report them. */
@NullMarked
package dev.endpointdsl.deploy.progress;

import org.jspecify.annotations.NullMarked;
