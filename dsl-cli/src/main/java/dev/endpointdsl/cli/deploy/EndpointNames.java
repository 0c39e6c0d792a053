package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import java.util.ArrayList;
import java.util.List;

/** Arguments that name live endpoints: parameters, or {@code --endpoint} as {@code deploy} has. */
final class EndpointNames {

  static final String ENDPOINT = "--endpoint";

  private EndpointNames() {}

  static void addTo(CommandDefinition command) {
    addTo(command, "An endpoint.");
  }

  static void addTo(CommandDefinition command, String help) {
    command.rest("ENDPOINT", false, help);
    command.strings(ENDPOINT, "NAME", "An endpoint; may be repeated.");
  }

  static List<String> of(Arguments arguments) {
    List<String> names = new ArrayList<>(arguments.parameters());
    names.addAll(arguments.values(ENDPOINT));
    return names;
  }
}
