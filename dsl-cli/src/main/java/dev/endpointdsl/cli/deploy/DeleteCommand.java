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
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.error.UnnamedComponentsException;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.DeletionBuilder;
import dev.endpointdsl.deploy.plan.DeletionPlan;
import dev.endpointdsl.deploy.progress.ConsoleListener;
import java.util.ArrayList;
import java.util.List;

/** Deletes the resources that are named, and nothing else. */
public final class DeleteCommand extends LiveCommand {

  private static final String CONFIG = "--config";
  private static final String MODEL = "--model";
  private static final String COMPONENT = "--inference-component";
  private static final String DRY_RUN = "--dry-run";
  private static final String NO_WAIT = "--no-wait";
  private static final String QUIET = "--quiet";
  private static final String TIMEOUT = "--timeout";
  private static final String POLL_INTERVAL = "--poll-interval";

  /** Creates the command. */
  public DeleteCommand() {}

  @Override
  public CommandDefinition definition() {
    CommandDefinition command =
        new CommandDefinition(
            "delete",
            "Deletes the endpoints, inference components, configurations and models that are named,"
                + " and nothing else.",
            "",
            "An endpoint is deleted after its inference components, and not at all if one of them is"
                + " not named. Configurations and models that something uses are kept. The exit"
                + " status is 1 if something is kept or does not exist.");
    EndpointNames.addTo(command);
    command.strings(COMPONENT, "NAME", "An inference component of an endpoint; may be repeated.");
    command.strings(CONFIG, "NAME", "An endpoint configuration; may be repeated.");
    command.strings(MODEL, "NAME", "A model; may be repeated.");
    command.flag(DRY_RUN, "Prints what would be deleted and what kept, and only reads.");
    command.flag(NO_WAIT, "Does not wait until endpoints are deleted.");
    command.flag(QUIET, "Prints no progress.");
    command.checked(TIMEOUT, "TIME", Times::problem, "The maximum time; 2h by default.");
    command.checked(
        POLL_INTERVAL, "TIME", Times::problem, "The time between two looks; 15s by default.");
    OutputFormat.addTo(command);
    addServiceOptions(command);
    command.examples(
        "endpoint-dsl delete churn",
        "endpoint-dsl delete churn --config churn-2026-11 --model churn-xgb-7 --dry-run",
        "endpoint-dsl delete llm --inference-component llm-base --inference-component llm-lora",
        "endpoint-dsl delete --config churn-2026-10 --config churn-2026-09");
    return command;
  }

  @Override
  protected int run(Arguments arguments, CommandIo io, SageMakerClients clients) {
    List<Deletion> deletions = deletions(arguments, clients);
    EndpointDeployer deployer = EndpointDeployer.create(clients::in);
    boolean json = OutputFormat.of(arguments) == OutputFormat.JSON;
    if (arguments.has(DRY_RUN)) {
      deletions.forEach(deletion -> print(deployer.planDeletion(deletion), json, io));
      return ExitStatus.OK;
    }
    EndpointDeployer reporting =
        arguments.has(QUIET)
            ? deployer
            : deployer.withListener(ConsoleListener.to(io.err(), io.isErrTerminal()));
    DeletionReport report = new DeletionReport(io, json);
    deletions.forEach(deletion -> delete(reporting, deletion, report));
    report.missing("inference component", arguments.values(COMPONENT));
    report.missing("endpoint configuration", arguments.values(CONFIG));
    report.missing("model", arguments.values(MODEL));
    return report.status();
  }

  private static void print(DeletionPlan plan, boolean json, CommandIo io) {
    io.out().print(json ? plan.toJson() + System.lineSeparator() : plan.render(false));
  }

  private static void delete(EndpointDeployer deployer, Deletion deletion, DeletionReport report) {
    try {
      report.add(deployer.delete(deletion));
    } catch (UnnamedComponentsException e) {
      throw CommandException.failed(
          "endpoint "
              + e.endpointName()
              + " has inference components that are not named, and nothing of it is deleted; add "
              + COMPONENT
              + " "
              + String.join(" " + COMPONENT + " ", e.componentNames()));
    }
  }

  /** Returns a deletion for each endpoint; the last one also deletes configurations and models. */
  private static List<Deletion> deletions(Arguments arguments, SageMakerClients clients) {
    List<String> endpoints = EndpointNames.of(arguments);
    List<String> configs = arguments.values(CONFIG);
    List<String> models = arguments.values(MODEL);
    if (endpoints.isEmpty() && !arguments.values(COMPONENT).isEmpty()) {
      throw CommandException.unreadable(
          COMPONENT + " is deleted with its endpoint; name the endpoint, too");
    }
    if (endpoints.isEmpty() && configs.isEmpty() && models.isEmpty()) {
      throw CommandException.unreadable(
          "nothing is named to delete; name endpoints, or configurations with "
              + CONFIG
              + ", or models with "
              + MODEL);
    }
    List<DeletionBuilder> builders = new ArrayList<>();
    endpoints.forEach(name -> builders.add(Deletion.builder(name)));
    if (builders.isEmpty()) {
      builders.add(Deletion.withoutEndpoint());
    }
    DeletionBuilder last = builders.get(builders.size() - 1);
    configs.forEach(last::config);
    models.forEach(last::model);
    return builders.stream().map(each -> build(each, arguments, clients)).toList();
  }

  private static Deletion build(
      DeletionBuilder builder, Arguments arguments, SageMakerClients clients) {
    arguments.time(TIMEOUT).ifPresent(builder::timeout);
    arguments.time(POLL_INTERVAL).ifPresent(builder::pollInterval);
    return builder
        .onlyInferenceComponents(arguments.values(COMPONENT).toArray(String[]::new))
        .awaitEndpoint(!arguments.has(NO_WAIT))
        .region(clients.region())
        .build();
  }
}
