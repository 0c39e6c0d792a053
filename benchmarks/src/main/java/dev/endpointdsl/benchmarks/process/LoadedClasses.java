package dev.endpointdsl.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The classes that a program loads.
 *
 * @param names of all of them, with the hidden classes of lambdas
 */
public record LoadedClasses(List<String> names) {

  /** Runs a command that begins with a Java launcher. */
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
      throw new IllegalStateException("A program to list the classes of ended with " + exit);
    }
    return new LoadedClasses(
        Files.readAllLines(log).stream()
            .map(line -> line.substring(0, line.indexOf(' ')))
            .toList());
  }

  public int all() {
    return names.size();
  }

  public long in(String prefix) {
    return names.stream().filter(name -> name.startsWith(prefix)).count();
  }
}
