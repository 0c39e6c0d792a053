package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.ExitStatus;
import dev.endpointdsl.cli.command.OutputFormat;
import dev.endpointdsl.cli.live.LiveCommand;
import dev.endpointdsl.cli.live.SageMakerClients;
import dev.endpointdsl.json.JsonTreeWriter;
import java.util.List;
import java.util.Optional;

/** Waits until endpoints are in service. */
public final class WaitCommand extends LiveCommand {

  private static final String CONFIG = "--config";

  /** Creates the command. */
  public WaitCommand() {}

  @Override
  public CommandDefinition definition() {
    CommandDefinition command =
        new CommandDefinition(
            "wait",
            "Waits until endpoints are in service with the configuration of the last change.",
            "",
            "The exit status is 1 if a change fails or is rolled back, although an endpoint is in"
                + " service again after a rollback.");
    EndpointNames.addTo(command);
    command.string(CONFIG, "NAME", "The configuration that must be live at the end.");
    StatusWait.addTo(command);
    OutputFormat.addTo(command);
    addServiceOptions(command);
    command.examples("endpoint-dsl wait churn", "endpoint-dsl wait churn --config churn-2026-11");
    return command;
  }

  @Override
  protected int run(Arguments arguments, CommandIo io, SageMakerClients clients)
      throws InterruptedException {
    List<String> names = EndpointNames.of(arguments);
    if (names.isEmpty()) {
      throw CommandException.unreadable("no endpoint is named; name one");
    }
    Optional<String> config = arguments.find(CONFIG);
    StatusWait wait = new StatusWait(arguments, clients.client(), io);
    boolean json = OutputFormat.of(arguments) == OutputFormat.JSON;
    int exit = ExitStatus.OK;
    for (String name : names) {
      Optional<StatusWait.Outcome> outcome = wait.untilSettled(name);
      if (outcome.isPresent()) {
        DescribedEndpoint status = outcome.get().status();
        io.out().println(json ? JsonTreeWriter.compact(status.json()) : status.text());
      }
      Optional<String> problem = problem(name, outcome, config);
      problem.ifPresent(io::error);
      exit = problem.isPresent() ? ExitStatus.FAILED : exit;
    }
    return exit;
  }

  private static Optional<String> problem(
      String name, Optional<StatusWait.Outcome> outcome, Optional<String> config) {
    if (outcome.isEmpty()) {
      return Optional.of(
          "there is no endpoint " + name + "; endpoint-dsl list names the endpoints");
    }
    DescribedEndpoint status = outcome.get().status();
    if (!status.status().equals(DescribedEndpoint.IN_SERVICE)) {
      return Optional.of(
          name
              + " is "
              + status.status()
              + status.failureReason().map(each -> ": " + each).orElse(""));
    }
    Optional<String> wanted = config.isPresent() ? config : outcome.get().wanted();
    boolean live = wanted.isEmpty() || wanted.equals(status.config());
    return live
        ? Optional.empty()
        : Optional.of(
            name
                + " is in service with "
                + status.config().orElse("no configuration")
                + " instead of "
                + wanted.get()
                + status.failureReason().map(each -> ": " + each).orElse(""));
  }
}
