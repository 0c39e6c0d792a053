package dev.endpointdsl.benchmarks.process;

/**
 * The time that one run took.
 *
 * @param cpu the nanoseconds in user and system mode, of all threads and of all child processes;
 *     NaN if unknown
 * @param wall the nanoseconds from the start to the end
 */
public record Sample(double cpu, double wall) {}
