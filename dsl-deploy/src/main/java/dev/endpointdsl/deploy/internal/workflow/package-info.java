/** Workflows as values, and what runs them, blocking or asynchronously. */
@NullMarked
package dev.endpointdsl.deploy.internal.workflow;

import org.jspecify.annotations.NullMarked;
