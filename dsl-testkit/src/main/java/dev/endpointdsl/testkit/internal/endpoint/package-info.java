/** The changes of endpoints: preconditions, guardrails, capacities, timings and outcomes. */
@NullMarked
package dev.endpointdsl.testkit.internal.endpoint;

import org.jspecify.annotations.NullMarked;
