/**
 * The protocols AWS JSON 1.1 and AWS query: requests, responses, and the faults and counts of
 * calls.
 */
@NullMarked
package dev.endpointdsl.testkit.internal.protocol;

import org.jspecify.annotations.NullMarked;
