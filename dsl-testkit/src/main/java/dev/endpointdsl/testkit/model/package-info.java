/** Values of the control plane's public API: faults to inject and requests received. */
@NullMarked
package dev.endpointdsl.testkit.model;

import org.jspecify.annotations.NullMarked;
