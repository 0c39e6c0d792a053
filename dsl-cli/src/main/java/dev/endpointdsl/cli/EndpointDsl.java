package dev.endpointdsl.cli;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.ExitStatus;
import dev.endpointdsl.cli.command.FileFailures;
import dev.endpointdsl.cli.command.Subcommand;
import dev.endpointdsl.formats.request.FormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The command line {@code endpoint-dsl}.
 *
 * <p>Results go to standard output; notes, progress and errors go to standard error. The exit
 * status is 0 if the command did what it was asked to do, 1 if there are violations or differences,
 * something would be lost or a call failed, and 2 if a document cannot be read or the arguments are
 * not valid.
 */
public final class EndpointDsl {

  private EndpointDsl() {}

  /** Runs a command, and ends the process with its exit status. */
  public static void main(String... args) {
    StandardStreams streams = StandardStreams.ofProcess();
    int status = streams.finish(run(streams.io(), args));
    if (status != ExitStatus.OK) {
      System.exit(status);
    }
  }

  /** Runs a command and returns its exit status. */
  static int run(CommandIo io, String... args) {
    try {
      return runCommand(io, CommandTable.helpAsOption(List.of(args)));
    } catch (CommandException e) {
      io.error(e.getMessage());
      return e.status();
    } catch (FormatException e) {
      e.problems().forEach(problem -> io.error(problem.toString()));
      return ExitStatus.UNREADABLE;
    } catch (UncheckedIOException e) {
      return unreadable(io, e.getCause());
    } catch (IOException e) {
      return unreadable(io, e);
    } catch (IllegalArgumentException e) {
      io.error(String.valueOf(e.getMessage()));
      return ExitStatus.UNREADABLE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitStatus.INTERRUPTED;
    }
  }

  private static int runCommand(CommandIo io, List<String> args)
      throws IOException, InterruptedException {
    Optional<Subcommand> command =
        args.isEmpty() ? Optional.empty() : CommandTable.find(args.get(0));
    if (command.isPresent()) {
      Optional<Arguments> arguments = command.get().parse(args.subList(1, args.size()));
      if (arguments.isPresent()) {
        return command.get().run(arguments.get(), io);
      }
    }
    return new PicocliRun(io, command).run(args);
  }

  private static int unreadable(CommandIo io, IOException e) {
    io.error(FileFailures.message(e));
    return ExitStatus.UNREADABLE;
  }
}
