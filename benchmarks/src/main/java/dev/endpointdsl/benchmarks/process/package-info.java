/**
 * Measures whole processes: fresh virtual machines, compilers, and Terraform.
 *
 * <p>A {@link dev.endpointdsl.benchmarks.process.Question} is one class; what they share is a
 * {@link dev.endpointdsl.benchmarks.process.Contest} between commands that take turns, or run at
 * once.
 */
@NullMarked
package dev.endpointdsl.benchmarks.process;

import org.jspecify.annotations.NullMarked;
