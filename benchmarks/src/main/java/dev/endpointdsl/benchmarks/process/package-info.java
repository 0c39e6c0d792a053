/**
 * Measures whole processes: fresh virtual machines, compilers, and Terraform.
 *
 * <p>Each {@link dev.endpointdsl.benchmarks.process.Question} is one class. They share {@link
 * dev.endpointdsl.benchmarks.process.Contest}, which runs commands in turn or at once.
 */
@NullMarked
package dev.endpointdsl.benchmarks.process;

import org.jspecify.annotations.NullMarked;
