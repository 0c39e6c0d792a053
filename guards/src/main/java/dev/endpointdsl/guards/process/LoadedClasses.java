package dev.endpointdsl.guards.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The classes that a program loads.
 *
 * @param names their names, with the hidden classes of lambdas
 */
public record LoadedClasses(List<String> names) {

  private static final String OURS = "dev.endpointdsl.";
  private static final List<String> MEASURING =
      List.of("dev.endpointdsl.guards.", "dev.endpointdsl.benchmarks.");

  /**
   * Runs a command that begins with a Java launcher, and lists the classes that it loads.
   *
   * @param log the file for the virtual machine's log
   */
  public static LoadedClasses of(List<String> command, Path log)
      throws IOException, InterruptedException {
    List<String> logged = new ArrayList<>(command);
    logged.add(1, "-Xlog:class+load:file=" + log + ":none");
    int exit =
        new ProcessBuilder(logged)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IllegalStateException("The program to list the classes of ended with " + exit);
    }
    return new LoadedClasses(
        Files.readAllLines(log).stream()
            .map(line -> line.substring(0, line.indexOf(' ')))
            .toList());
  }

  /** Returns how many classes were loaded. */
  public int all() {
    return names.size();
  }

  /** Returns how many of them have names that start with a prefix. */
  public long in(String prefix) {
    return names.stream().filter(name -> name.startsWith(prefix)).count();
  }

  /** Returns how many of them belong to the DSL, without the classes that measure it. */
  public long ofTheDsl() {
    return in(OURS) - MEASURING.stream().mapToLong(this::in).sum();
  }
}
