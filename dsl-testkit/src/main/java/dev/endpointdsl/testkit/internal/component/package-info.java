/** Decides how inference components change: requests, preconditions, timing and outcomes. */
@NullMarked
package dev.endpointdsl.testkit.internal.component;

import org.jspecify.annotations.NullMarked;
