/** The operations of the control plane, one handler each. */
@NullMarked
package dev.endpointdsl.testkit.internal.operation;

import org.jspecify.annotations.NullMarked;
