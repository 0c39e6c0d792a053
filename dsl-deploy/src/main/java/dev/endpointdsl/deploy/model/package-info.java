/** Deployments, their results, and the status of an endpoint that is being deployed. */
@NullMarked
package dev.endpointdsl.deploy.model;

import org.jspecify.annotations.NullMarked;
