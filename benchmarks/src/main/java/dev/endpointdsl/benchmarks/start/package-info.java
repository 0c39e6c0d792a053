/** Measures programs from their start: the command line, Terraform, and cold requests. */
@NullMarked
package dev.endpointdsl.benchmarks.start;

import org.jspecify.annotations.NullMarked;
