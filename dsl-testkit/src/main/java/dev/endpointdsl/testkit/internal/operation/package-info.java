/** The operations of the control plane, with a handler for each. */
@NullMarked
package dev.endpointdsl.testkit.internal.operation;

import org.jspecify.annotations.NullMarked;
