/** Programs with one task each, whose time in a fresh virtual machine is measured. */
@NullMarked
package dev.endpointdsl.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
