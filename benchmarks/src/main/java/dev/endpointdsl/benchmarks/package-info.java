/**
 * What building, checking, translating, writing and reading cost, as ratios to what a user of the
 * AWS SDK's own consumer builders pays. {@link dev.endpointdsl.benchmarks.Steps} and {@link
 * dev.endpointdsl.benchmarks.Processes} print the tables.
 */
@NullMarked
package dev.endpointdsl.benchmarks;

import org.jspecify.annotations.NullMarked;
