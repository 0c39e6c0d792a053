package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.ExitStatus;
import dev.endpointdsl.cli.command.OutputFormat;
import dev.endpointdsl.cli.live.LiveCommand;
import dev.endpointdsl.cli.live.NotFoundErrors;
import dev.endpointdsl.cli.live.SageMakerClients;
import dev.endpointdsl.json.JsonTreeWriter;
import java.util.List;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** Prints the status of endpoints. */
public final class StatusCommand extends LiveCommand {

  /** Creates the command. */
  public StatusCommand() {}

  @Override
  public CommandDefinition definition() {
    CommandDefinition command =
        new CommandDefinition(
            "status",
            "Prints status, configuration and variants of endpoints.",
            "",
            "The exit status is 1 if an endpoint does not exist.");
    EndpointNames.addTo(command);
    OutputFormat.addTo(command);
    addServiceOptions(command);
    command.examples("endpoint-dsl status churn", "endpoint-dsl status churn fraud --output json");
    return command;
  }

  @Override
  protected int run(Arguments arguments, CommandIo io, SageMakerClients clients) {
    List<String> names = EndpointNames.of(arguments);
    if (names.isEmpty()) {
      throw CommandException.unreadable(
          "no endpoint is named; name one, or list all: endpoint-dsl list");
    }
    boolean json = OutputFormat.of(arguments) == OutputFormat.JSON;
    int status = ExitStatus.OK;
    for (String name : names) {
      try {
        DescribedEndpoint found =
            DescribedEndpoint.of(clients.client().describeEndpoint(r -> r.endpointName(name)));
        io.out().println(json ? JsonTreeWriter.compact(found.json()) : found.text());
      } catch (AwsServiceException e) {
        if (!NotFoundErrors.is(e)) {
          throw e;
        }
        io.error("there is no endpoint " + name + "; endpoint-dsl list names the endpoints");
        status = ExitStatus.FAILED;
      }
    }
    return status;
  }
}
