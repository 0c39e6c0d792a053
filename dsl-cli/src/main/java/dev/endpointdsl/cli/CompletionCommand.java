package dev.endpointdsl.cli;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.ExitStatus;
import dev.endpointdsl.cli.command.Subcommand;
import picocli.AutoComplete;

/** Prints the script with which a shell completes commands and options. */
final class CompletionCommand implements Subcommand {

  @Override
  public CommandDefinition definition() {
    CommandDefinition command =
        new CommandDefinition(
            "completion",
            "Prints a script that completes commands, options and formats in bash and zsh.");
    command.examples(
        "source <(endpoint-dsl completion)",
        "endpoint-dsl completion > ~/.local/share/bash-completion/completions/endpoint-dsl");
    return command;
  }

  @Override
  public int run(Arguments arguments, CommandIo io) {
    io.out().print(AutoComplete.bash("endpoint-dsl", PicocliRun.commandLine()));
    return ExitStatus.OK;
  }
}
