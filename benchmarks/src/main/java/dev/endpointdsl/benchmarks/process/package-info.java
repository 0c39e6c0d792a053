/**
 * Runs whole processes and compares them.
 *
 * <p>Each {@link dev.endpointdsl.benchmarks.process.Question} is a class in the package of what it
 * measures. They share {@link dev.endpointdsl.benchmarks.process.Contest}, which runs commands in
 * turn or at once.
 */
@NullMarked
package dev.endpointdsl.benchmarks.process;

import org.jspecify.annotations.NullMarked;
