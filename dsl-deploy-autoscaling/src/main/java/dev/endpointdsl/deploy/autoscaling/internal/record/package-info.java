/** The state of a target that is deregistered for a while, as a tag of its endpoint. */
@NullMarked
package dev.endpointdsl.deploy.autoscaling.internal.record;

import org.jspecify.annotations.NullMarked;
