/** The ways in which the scaling of a deployment can fail. */
@NullMarked
package dev.endpointdsl.deploy.autoscaling.error;

import org.jspecify.annotations.NullMarked;
