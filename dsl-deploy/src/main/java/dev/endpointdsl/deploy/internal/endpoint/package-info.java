/** Decides the next action from an endpoint's snapshot and the history of its update. */
@NullMarked
package dev.endpointdsl.deploy.internal.endpoint;

import org.jspecify.annotations.NullMarked;
