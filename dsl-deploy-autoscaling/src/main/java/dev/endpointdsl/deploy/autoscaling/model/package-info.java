/** The scaling that deployments want. */
@NullMarked
package dev.endpointdsl.deploy.autoscaling.model;

import org.jspecify.annotations.NullMarked;
