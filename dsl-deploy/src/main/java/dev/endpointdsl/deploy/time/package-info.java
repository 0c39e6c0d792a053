/** Clocks, pauses and back-off, replaceable in tests. */
@NullMarked
package dev.endpointdsl.deploy.time;

import org.jspecify.annotations.NullMarked;
