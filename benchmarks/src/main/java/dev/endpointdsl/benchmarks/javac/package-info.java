/** Measures javac: with the processor, with the checker, and on what the processor wrote. */
@NullMarked
package dev.endpointdsl.benchmarks.javac;

import org.jspecify.annotations.NullMarked;
