package dev.endpointdsl.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A command of the command line. */
public interface Subcommand {

  /** Returns the command's name, options, parameters and help. */
  CommandDefinition definition();

  /**
   * Runs the command.
   *
   * @param arguments the parsed arguments
   * @param io the streams and the environment
   * @return the exit status, one of {@link ExitStatus}
   * @throws CommandException if it fails for a reason that its message explains
   * @throws IOException if a file cannot be read or written
   * @throws InterruptedException if the thread is interrupted
   */
  int run(Arguments arguments, CommandIo io) throws IOException, InterruptedException;

  /** Returns the arguments if they are valid and ask for no help; empty if picocli must parse. */
  default Optional<Arguments> parse(List<String> args) {
    return ArgumentParser.parse(definition(), args);
  }
}
