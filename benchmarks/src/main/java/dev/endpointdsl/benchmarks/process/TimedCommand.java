package dev.endpointdsl.benchmarks.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A command that is run in a process of its own.
 *
 * <p>Its CPU time is what a POSIX shell that does nothing else says of its children, because Java
 * tells nothing of a process that has ended. It includes the processes that the command started and
 * waited for, its start and its end.
 *
 * @param command program and arguments
 * @param folder where it runs
 * @param variables its whole environment; what this program has, when there are none
 */
record TimedCommand(List<String> command, Path folder, Map<String, String> variables) {

  /** What the command prints goes to the first argument; the last lines of `times` come out. */
  private static final String SCRIPT =
      "out=$1; shift; \"$@\" > \"$out\" 2>&1; code=$?; times; exit $code";

  static TimedCommand of(List<String> command) {
    return new TimedCommand(command, Path.of("."), Map.of());
  }

  /**
   * Runs it once.
   *
   * @throws IllegalStateException when it fails, with what it printed
   */
  Sample run() throws IOException, InterruptedException {
    Path printed = Files.createTempFile("endpoint-dsl", ".txt");
    try {
      return run(printed);
    } finally {
      Files.delete(printed);
    }
  }

  private Sample run(Path printed) throws IOException, InterruptedException {
    List<String> inShell = new ArrayList<>(List.of("sh", "-c", SCRIPT, "sh", printed.toString()));
    inShell.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(inShell).directory(folder.toFile());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    if (!variables.isEmpty()) {
      builder.environment().clear();
      builder.environment().putAll(variables);
    }
    long start = System.nanoTime();
    Process shell = builder.start();
    byte[] times = shell.getInputStream().readAllBytes();
    int exit = shell.waitFor();
    long wall = System.nanoTime() - start;
    if (exit != 0) {
      throw new IllegalStateException(
          command.get(0) + " ended with " + exit + ":\n" + Files.readString(printed));
    }
    return new Sample(ShellTimes.ofChildren(new String(times, StandardCharsets.UTF_8)), wall);
  }
}
