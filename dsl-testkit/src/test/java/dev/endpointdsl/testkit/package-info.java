/** Tests of the control plane on loopback. */
@NullMarked
package dev.endpointdsl.testkit;

import org.jspecify.annotations.NullMarked;
