package dev.endpointdsl.cli.convert;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.ExitStatus;
import dev.endpointdsl.cli.command.Subcommand;
import dev.endpointdsl.formats.schema.JsonSchema;

/** Prints the JSON Schema of configurations. */
public final class SchemaCommand implements Subcommand {

  private static final String WHOLE = "--whole";

  /** Creates the command. */
  public SchemaCommand() {}

  @Override
  public CommandDefinition definition() {
    CommandDefinition command =
        new CommandDefinition(
            "schema",
            "Prints the JSON Schema (2020-12) of configurations, with which editors complete and"
                + " check JSON and YAML.");
    command.flag(WHOLE, "Prints the schema of whole deployments, with all their sections.");
    command.examples(
        "endpoint-dsl schema > endpoint-config.schema.json",
        "endpoint-dsl schema --whole > deployment.schema.json",
        "# the first line of a YAML file, for editors with the YAML language server:",
        "# yaml-language-server: $schema=endpoint-config.schema.json");
    return command;
  }

  @Override
  public int run(Arguments arguments, CommandIo io) {
    io.out()
        .print(arguments.has(WHOLE) ? JsonSchema.wholeDeployment() : JsonSchema.endpointConfig());
    return ExitStatus.OK;
  }
}
