/** A simulation of fleets in virtual time. */
@NullMarked
package dev.endpointdsl.benchmarks.fleet;

import org.jspecify.annotations.NullMarked;
