/** The stub of {@code InvokeEndpoint}: routing, refusals, and the answers of a test. */
@NullMarked
package dev.endpointdsl.testkit.internal.invocation;

import org.jspecify.annotations.NullMarked;
