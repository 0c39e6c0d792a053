package dev.endpointdsl.benchmarks.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A command that is run in its own process.
 *
 * <p>Its CPU time is what a POSIX shell that does nothing else reports for its children, because
 * Java reports no times of a process that has ended. It includes the processes that the command
 * started and waited for, its start and its end.
 *
 * @param command the program and its arguments
 * @param folder the working directory
 * @param variables the whole environment; if empty, the command inherits this program's
 */
public record TimedCommand(List<String> command, Path folder, Map<String, String> variables) {

  /** Writes the command's output to the file in the first argument, and prints the `times`. */
  private static final String SCRIPT =
      "out=$1; shift; \"$@\" > \"$out\" 2>&1; code=$?; times; exit $code";

  public static TimedCommand of(List<String> command) {
    return new TimedCommand(command, Path.of("."), Map.of());
  }

  /**
   * Runs the command once.
   *
   * @throws IllegalStateException if the command fails, with its output
   */
  public Sample run() throws IOException, InterruptedException {
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
