package dev.endpointdsl.benchmarks.process;

import java.io.IOException;

/** Something to find out. */
public interface Question {

  /** What it is called on the command line: one lower-case word. */
  String name();

  /**
   * Compares the results of all contenders, then measures them and prints a table.
   *
   * @throws IllegalStateException when results differ; nothing has been measured then
   */
  void answer(Setting setting) throws IOException, InterruptedException;
}
