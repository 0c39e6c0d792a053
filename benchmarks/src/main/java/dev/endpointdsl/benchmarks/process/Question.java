package dev.endpointdsl.benchmarks.process;

import java.io.IOException;

/** A question that a measurement answers. */
public interface Question {

  /** Returns the name on the command line: one lowercase word. */
  String name();

  /**
   * Compares the results of all contenders, then measures them and prints a table.
   *
   * @throws IllegalStateException if results differ; nothing has been measured then
   */
  void answer(Setting setting) throws IOException, InterruptedException;
}
