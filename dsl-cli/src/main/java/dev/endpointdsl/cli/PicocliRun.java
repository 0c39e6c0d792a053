package dev.endpointdsl.cli;

import dev.endpointdsl.cli.command.Colors;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.ExitStatus;
import dev.endpointdsl.cli.command.PicocliSpecs;
import dev.endpointdsl.cli.command.Subcommand;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Runs commands with picocli: prints help, explains arguments that are not valid, and parses the
 * forms of arguments that only picocli knows.
 *
 * @param io the streams
 * @param command the command that is named, if there is one with the name
 */
record PicocliRun(CommandIo io, Optional<Subcommand> command) {

  private static final CommandDefinition ROOT =
      new CommandDefinition(
              "endpoint-dsl",
              "Checks, converts and deploys endpoint configurations of Amazon SageMaker, in the"
                  + " formats of the AWS CLI, CloudFormation, Terraform, boto3 and others.")
          .examples(
              "endpoint-dsl check configs/",
              "endpoint-dsl convert churn.tf --to java",
              "endpoint-dsl deploy churn.yaml --endpoint churn",
              "endpoint-dsl COMMAND --help");

  int run(List<String> args) throws IOException, InterruptedException {
    CommandLine line = command.isPresent() ? commandLine(List.of(command.get())) : commandLine();
    ParseResult result;
    try {
      result = line.parseArgs(args.toArray(String[]::new));
    } catch (ParameterException e) {
      return misused(e);
    }
    ParseResult innermost = result.hasSubcommand() ? result.subcommand() : result;
    CommandLine used = innermost.commandSpec().commandLine();
    if (innermost.isUsageHelpRequested()) {
      used.usage(io.out(), ansi(io.outColors() == Colors.ANSI));
      return ExitStatus.OK;
    }
    if (innermost.isVersionHelpRequested()) {
      used.printVersionHelp(io.out(), Ansi.OFF);
      return ExitStatus.OK;
    }
    if (command.isEmpty()) {
      used.usage(io.err(), ansi(io.errColors() == Colors.ANSI));
      return ExitStatus.UNREADABLE;
    }
    return command.get().run(PicocliSpecs.arguments(innermost), io);
  }

  private static Ansi ansi(boolean isColored) {
    return isColored ? Ansi.ON : Ansi.OFF;
  }

  private int misused(ParameterException e) {
    List<String> suggestions =
        e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    String suggestion =
        suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?";
    io.error(e.getMessage() + suggestion);
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    io.err().println("See " + name + " --help.");
    return ExitStatus.UNREADABLE;
  }

  /** Returns the command line with all commands. */
  static CommandLine commandLine() {
    return commandLine(
        CommandTable.NAMES.stream().flatMap(name -> CommandTable.find(name).stream()).toList());
  }

  /** Returns the command line with some of the commands. */
  static CommandLine commandLine(List<Subcommand> commands) {
    CommandSpec root = PicocliSpecs.of(ROOT);
    root.usageMessage().commandListHeading("%nCommands:%n");
    for (Subcommand command : commands) {
      CommandSpec specification = PicocliSpecs.of(command.definition());
      root.addSubcommand(specification.name(), specification);
    }
    return new CommandLine(root).setUsageHelpAutoWidth(true);
  }
}
