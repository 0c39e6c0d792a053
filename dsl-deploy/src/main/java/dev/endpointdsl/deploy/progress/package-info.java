/** Events of a deployment, and the listeners that receive them. */
@NullMarked
package dev.endpointdsl.deploy.progress;

import org.jspecify.annotations.NullMarked;
