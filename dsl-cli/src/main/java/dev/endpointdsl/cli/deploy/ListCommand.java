package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.ExitStatus;
import dev.endpointdsl.cli.command.OutputFormat;
import dev.endpointdsl.cli.command.Times;
import dev.endpointdsl.cli.live.LiveCommand;
import dev.endpointdsl.cli.live.SageMakerClients;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Lists endpoints or endpoint configurations. */
public final class ListCommand extends LiveCommand {

  private static final String MAX = "--max";

  /** The resources that can be listed. */
  enum Resource {
    /** Endpoints. */
    ENDPOINTS,
    /** Endpoint configurations. */
    CONFIGS
  }

  /** Creates the command. */
  public ListCommand() {}

  @Override
  public CommandDefinition definition() {
    CommandDefinition command =
        new CommandDefinition(
            "list",
            "Lists endpoints or endpoint configurations, with the filters of the API.",
            "",
            "Times are those of ISO 8601, such as 2026-11-27 or 2026-11-27T08:30:00Z.");
    command.optional("RESOURCE", "endpoints, the default, or configs.");
    ListFilters.addTo(command);
    command.checked(
        MAX, "N", Times::integerProblem, "The maximum number of entries; all by default.");
    OutputFormat.addTo(command);
    addServiceOptions(command);
    command.examples(
        "endpoint-dsl list --status Failed",
        "endpoint-dsl list configs --name-contains churn --created-after 2026-11-01",
        "endpoint-dsl list --output json");
    return command;
  }

  @Override
  protected int run(Arguments arguments, CommandIo io, SageMakerClients clients) {
    Resource resource = resource(arguments.parameter(0).orElse("endpoints"));
    ListFilters filters = ListFilters.of(arguments);
    boolean json = OutputFormat.of(arguments) == OutputFormat.JSON;
    Stream<JsonObject> entries =
        resource == Resource.ENDPOINTS
            ? filters.endpoints(clients.client())
            : filters.configs(clients.client());
    entries
        .limit(arguments.integer(MAX).orElse(Integer.MAX_VALUE))
        .takeWhile(entry -> !io.out().checkError())
        .forEach(entry -> io.out().println(json ? JsonTreeWriter.compact(entry) : line(entry)));
    return ExitStatus.OK;
  }

  private static Resource resource(String name) {
    List<String> names =
        Stream.of(Resource.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    int index = names.indexOf(name);
    if (index < 0) {
      throw CommandException.unknown(
          "resource", name, names, "The resources are endpoints and configs.");
    }
    return Resource.values()[index];
  }

  private static String line(JsonObject entry) {
    return String.join(
        "\t",
        entry.members().values().stream().map(value -> ((JsonString) value).value()).toList());
  }
}
