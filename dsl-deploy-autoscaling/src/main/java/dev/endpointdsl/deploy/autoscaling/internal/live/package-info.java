/** The scaling that is live, and the scaling that a deployment wants. */
@NullMarked
package dev.endpointdsl.deploy.autoscaling.internal.live;

import org.jspecify.annotations.NullMarked;
