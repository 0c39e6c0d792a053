package dev.endpointdsl.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs processes in turn, so that what disturbs the machine disturbs all of them, and prints their
 * medians and their least times, with the ratios to the first.
 */
final class Contest {

  /**
   * What is run.
   *
   * @param name for the table
   * @param command program and arguments
   */
  record Contender(String name, List<String> command) {}

  private Contest() {}

  static void run(String title, List<Contender> contenders, int runs)
      throws IOException, InterruptedException {
    List<Times> times = new ArrayList<>();
    contenders.forEach(contender -> times.add(new Times(contender.name())));
    for (int run = 0; run < runs; run++) {
      for (int i = 0; i < contenders.size(); i++) {
        times.get(i).add(nanosOf(contenders.get(i)));
      }
    }
    Times.print(title, times);
  }

  private static long nanosOf(Contender contender) throws IOException, InterruptedException {
    Path output = Files.createTempFile("endpoint-dsl", ".txt");
    long start = System.nanoTime();
    int exit =
        new ProcessBuilder(contender.command())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    long nanos = System.nanoTime() - start;
    if (exit != 0) {
      throw new IllegalStateException(
          contender.name() + " ended with " + exit + "; what it printed is in " + output);
    }
    Files.delete(output);
    return nanos;
  }
}
