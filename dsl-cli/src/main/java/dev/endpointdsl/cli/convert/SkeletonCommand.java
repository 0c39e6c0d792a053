package dev.endpointdsl.cli.convert;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.ExitStatus;
import dev.endpointdsl.cli.command.Subcommand;
import dev.endpointdsl.cli.document.DocumentPrinter;
import dev.endpointdsl.cli.document.PrintingOptions;
import dev.endpointdsl.formats.skeleton.Scenarios;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Prints configurations to begin with: those of the samples, and a minimal one. */
public final class SkeletonCommand implements Subcommand {

  private static final String LIST = "--list";

  /** Creates the command. */
  public SkeletonCommand() {}

  @Override
  public CommandDefinition definition() {
    CommandDefinition command =
        new CommandDefinition(
            "skeleton",
            "Prints a configuration to begin with, in any format.",
            "",
            "The format skeleton, which is the default, is YAML with a comment for each member and"
                + " every other member commented out.",
            "",
            "The scenarios are: " + String.join(", ", Scenarios.names()) + ".");
    command.optional("SCENARIO", "The scenario; " + Scenarios.MINIMAL + " by default.");
    PrintingOptions.addTo(command, false);
    command.flag(LIST, "Lists the scenarios, one on each line.");
    command.examples(
        "endpoint-dsl skeleton > churn.yaml",
        "endpoint-dsl skeleton serverless --to terraform > serverless.tf");
    return command;
  }

  @Override
  public int run(Arguments arguments, CommandIo io) throws IOException {
    List<String> names = Scenarios.names();
    if (arguments.has(LIST)) {
      names.forEach(io.out()::println);
      return ExitStatus.OK;
    }
    String scenario = arguments.parameter(0).orElse(Scenarios.MINIMAL);
    if (!names.contains(scenario)) {
      throw CommandException.unknown(
          "scenario", scenario, names, "The scenarios are " + String.join(", ", names) + ".");
    }
    return new DocumentPrinter(
            io,
            arguments.find(PrintingOptions.TO).orElse("skeleton"),
            PrintingOptions.of(arguments))
        .print(Scenarios.request(scenario), Optional.empty());
  }
}
