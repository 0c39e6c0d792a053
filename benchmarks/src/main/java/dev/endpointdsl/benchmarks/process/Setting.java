package dev.endpointdsl.benchmarks.process;

import java.nio.file.Path;

/**
 * Where and how long to measure.
 *
 * @param project the folder of the whole project's sources
 * @param work an empty folder that is deleted afterwards
 * @param effort how often to run each contender
 */
public record Setting(Path project, Path work, Effort effort) {}
