package dev.endpointdsl.benchmarks.process;

import java.io.IOException;
import java.util.List;

/**
 * A participant in a contest.
 *
 * @param name the label in the table
 * @param task the measured task
 */
public record Contender(String name, Task task) {

  /** Runs once and returns the time that it took. */
  public interface Task {
    Sample run() throws IOException, InterruptedException;
  }

  public static Contender of(String name, List<String> command) {
    TimedCommand timed = TimedCommand.of(command);
    return new Contender(name, timed::run);
  }
}
