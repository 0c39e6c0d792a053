package dev.endpointdsl.benchmarks.process;

import java.nio.file.Path;

/**
 * The folders and the effort of a measurement.
 *
 * @param project the folder of the whole project's sources
 * @param work an empty folder that is deleted afterwards
 * @param effort the number of rounds of each contender
 */
public record Setting(Path project, Path work, Effort effort) {}
