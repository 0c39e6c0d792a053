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
import dev.endpointdsl.json.tree.JsonObject;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** Deletes the endpoints and configurations that are named, and nothing else. */
public final class DeleteCommand extends LiveCommand {

  private static final String CONFIG = "--config";
  private static final String NO_WAIT = "--no-wait";

  /** Creates the command. */
  public DeleteCommand() {}

  @Override
  public CommandDefinition definition() {
    CommandDefinition command =
        new CommandDefinition(
            "delete",
            "Deletes the endpoints and configurations that are named, and nothing else.",
            "",
            "Endpoints are deleted first. The exit status is 1 if one does not exist.");
    EndpointNames.addTo(command);
    command.strings(CONFIG, "NAME", "An endpoint configuration; may be repeated.");
    command.flag(NO_WAIT, "Does not wait until endpoints are deleted.");
    StatusWait.addTo(command);
    OutputFormat.addTo(command);
    addServiceOptions(command);
    command.examples(
        "endpoint-dsl delete churn",
        "endpoint-dsl delete churn --config churn-2026-11",
        "endpoint-dsl delete --config churn-2026-10 --config churn-2026-09");
    return command;
  }

  @Override
  protected int run(Arguments arguments, CommandIo io, SageMakerClients clients)
      throws InterruptedException {
    List<String> endpoints = EndpointNames.of(arguments);
    List<String> configs = arguments.values(CONFIG);
    if (endpoints.isEmpty() && configs.isEmpty()) {
      throw CommandException.unreadable(
          "nothing is named to delete; name endpoints, or configurations with " + CONFIG);
    }
    SageMakerClient client = clients.client();
    Deletions deletions = new Deletions(io, OutputFormat.of(arguments) == OutputFormat.JSON);
    for (String name : endpoints) {
      deletions.delete("endpoint", name, () -> client.deleteEndpoint(r -> r.endpointName(name)));
    }
    if (!arguments.has(NO_WAIT)) {
      awaitDeletion(endpoints, new StatusWait(arguments, client, io));
    }
    for (String name : configs) {
      deletions.delete(
          "endpoint configuration",
          name,
          () -> client.deleteEndpointConfig(r -> r.endpointConfigName(name)));
    }
    return deletions.status;
  }

  private static void awaitDeletion(List<String> endpoints, StatusWait wait)
      throws InterruptedException {
    for (String name : endpoints) {
      Optional<StatusWait.Outcome> outcome = wait.untilSettled(name);
      if (outcome.isPresent()) {
        throw CommandException.failed(
            name + " is not deleted: it is " + outcome.get().status().status());
      }
    }
  }

  /** Deletes resources one after the other and reports each of them. */
  private static final class Deletions {

    private final CommandIo io;
    private final boolean json;
    private int status = ExitStatus.OK;

    Deletions(CommandIo io, boolean json) {
      this.io = io;
      this.json = json;
    }

    void delete(String resource, String name, Runnable call) {
      try {
        call.run();
        JsonObject deleted = JsonObject.EMPTY.with("resource", resource).with("deleted", name);
        io.out()
            .println(json ? JsonTreeWriter.compact(deleted) : "deleted " + resource + " " + name);
      } catch (AwsServiceException e) {
        if (!NotFoundErrors.is(e)) {
          throw e;
        }
        io.error("there is no " + resource + " " + name);
        status = ExitStatus.FAILED;
      }
    }
  }
}
