/** How endpoints change: preconditions, guardrails, capacities, timing and outcomes. */
@NullMarked
package dev.endpointdsl.testkit.internal.endpoint;

import org.jspecify.annotations.NullMarked;
