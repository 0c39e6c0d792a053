/** Workflows, the two ways to run them, and the context that the steps of one run share. */
@NullMarked
package dev.endpointdsl.deploy.internal.workflow;

import org.jspecify.annotations.NullMarked;
