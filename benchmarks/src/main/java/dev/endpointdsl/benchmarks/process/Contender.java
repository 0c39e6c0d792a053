package dev.endpointdsl.benchmarks.process;

import java.io.IOException;
import java.util.List;

/**
 * What takes part in a contest.
 *
 * @param name for the table
 * @param task what is measured
 */
record Contender(String name, Task task) {

  /** Runs once and tells what it took. */
  interface Task {
    Sample run() throws IOException, InterruptedException;
  }

  static Contender of(String name, List<String> command) {
    TimedCommand timed = TimedCommand.of(command);
    return new Contender(name, timed::run);
  }
}
