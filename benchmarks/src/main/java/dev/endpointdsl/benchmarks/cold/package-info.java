/** Programs that do one thing and end: what a fresh virtual machine takes for it is measured. */
@NullMarked
package dev.endpointdsl.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
