package dev.endpointdsl.benchmarks.process;

/**
 * What one run took.
 *
 * @param cpu nanoseconds in user and system mode, of all threads and of all child processes; NaN if
 *     unknown
 * @param wall nanoseconds from the start to the end
 */
record Sample(double cpu, double wall) {}
