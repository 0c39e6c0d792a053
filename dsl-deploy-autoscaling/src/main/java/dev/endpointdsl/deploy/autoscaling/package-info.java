/** The scaling of endpoints as a part of their deployments. */
@NullMarked
package dev.endpointdsl.deploy.autoscaling;

import org.jspecify.annotations.NullMarked;
