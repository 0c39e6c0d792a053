/** Deployments, their status and their results. */
@NullMarked
package dev.endpointdsl.deploy.model;

import org.jspecify.annotations.NullMarked;
