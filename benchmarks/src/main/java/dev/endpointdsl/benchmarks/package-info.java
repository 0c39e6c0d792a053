/**
 * The costs of building, checking, translating, writing and reading, as ratios to the cost of the
 * AWS SDK's own consumer builders. {@link dev.endpointdsl.benchmarks.Steps} and {@link
 * dev.endpointdsl.benchmarks.Processes} print the tables.
 */
@NullMarked
package dev.endpointdsl.benchmarks;

import org.jspecify.annotations.NullMarked;
