package dev.endpointdsl.cli.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/**
 * The streams and the environment of a command.
 *
 * @param in the standard input
 * @param out receives results
 * @param err receives notes, progress and errors
 * @param environment the environment variables
 * @param isOutTerminal whether {@code out} is shown on a terminal
 * @param isErrTerminal whether {@code err} is shown on a terminal
 */
public record CommandIo(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean isOutTerminal,
    boolean isErrTerminal) {

  /** Copies the environment. */
  public CommandIo {
    environment = Map.copyOf(environment);
  }

  /** Returns an environment variable; empty if it is not set or an empty string. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /** Returns the colors for results. */
  public Colors outColors() {
    return colors(isOutTerminal);
  }

  /** Returns the colors for notes, progress and errors. */
  public Colors errColors() {
    return colors(isErrTerminal);
  }

  /** Follows the convention of no-color.org: any value but an empty one switches colors off. */
  private Colors colors(boolean isTerminal) {
    return isTerminal && variable("NO_COLOR").isEmpty() ? Colors.ANSI : Colors.NONE;
  }

  /** Prints an error. */
  public void error(String message) {
    err.println(errColors().red("error:") + " " + message);
  }

  /** Prints a note. */
  public void note(String message) {
    err.println(errColors().yellow("note:") + " " + message);
  }
}
