package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.ExitStatus;
import dev.endpointdsl.cli.command.OutputFormat;
import dev.endpointdsl.cli.live.LiveCommand;
import dev.endpointdsl.cli.live.SageMakerClients;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.error.UnnamedComponentsException;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.plan.DeletionPlan;
import dev.endpointdsl.deploy.progress.ConsoleListener;
import java.io.IOException;
import java.util.Optional;

/** Deletes the resources that arguments or a document name, and nothing else. */
public final class DeleteCommand extends LiveCommand {

  private static final String DRY_RUN = "--dry-run";
  private static final String QUIET = "--quiet";

  /** Creates the command. */
  public DeleteCommand() {}

  @Override
  public CommandDefinition definition() {
    CommandDefinition command =
        new CommandDefinition(
            "delete",
            "Deletes the endpoints, inference components, configurations and models that are named,"
                + " or those of a document, and nothing else.",
            "",
            "An endpoint is deleted after its inference components, and not at all if one of them is"
                + " not named. Configurations and models that something uses are kept. The exit"
                + " status is 1 if something is kept or does not exist.",
            "",
            "The file of a document is deleted as deploy creates it, in the reverse order: alarms and"
                + " scalable targets with their policies and scheduled actions, inference components,"
                + " the endpoint, and with --all the configuration and the models of the document. An"
                + " argument with a dot or a slash is a file, and - is the standard input.");
    EndpointNames.addTo(
        command, "An endpoint, or the file of a document in any format, such as deployment.yaml.");
    DeletionOptions.addTo(command);
    command.flag(DRY_RUN, "Prints what would be deleted and what kept, and only reads.");
    command.flag(QUIET, "Prints no progress.");
    OutputFormat.addTo(command);
    addServiceOptions(command);
    command.examples(
        "endpoint-dsl delete churn",
        "endpoint-dsl delete churn --config churn-2026-11 --model churn-xgb-7 --dry-run",
        "endpoint-dsl delete deployment.yaml --all --dry-run",
        "endpoint-dsl delete llm --inference-component llm-base --inference-component llm-lora",
        "endpoint-dsl delete --config churn-2026-10 --config churn-2026-09");
    return command;
  }

  @Override
  protected int run(Arguments arguments, CommandIo io, SageMakerClients clients)
      throws IOException {
    Optional<String> document = DocumentDeletion.document(arguments);
    DeletionTask task =
        document.isPresent()
            ? DocumentDeletion.of(document.get(), arguments, io, clients)
            : NamedDeletions.of(arguments, clients);
    boolean json = OutputFormat.of(arguments) == OutputFormat.JSON;
    if (arguments.has(DRY_RUN)) {
      task.deletions().forEach(each -> print(task.deployer().planDeletion(each), json, io));
      return ExitStatus.OK;
    }
    EndpointDeployer reporting =
        arguments.has(QUIET)
            ? task.deployer()
            : task.deployer().withListener(ConsoleListener.to(io.err(), io.isErrTerminal()));
    DeletionReport report = new DeletionReport(io, json);
    task.deletions().forEach(each -> delete(reporting, each, report));
    task.named().forEach(report::missing);
    return report.status();
  }

  private static void print(DeletionPlan plan, boolean json, CommandIo io) {
    io.out().print(json ? plan.toJson() + System.lineSeparator() : plan.render(false));
  }

  private static void delete(EndpointDeployer deployer, Deletion deletion, DeletionReport report) {
    try {
      report.add(deployer.delete(deletion));
    } catch (UnnamedComponentsException e) {
      String option = DeletionOptions.COMPONENT;
      throw CommandException.failed(
          "endpoint "
              + e.endpointName()
              + " has inference components that are not named, and nothing of it is deleted; add "
              + option
              + " "
              + String.join(" " + option + " ", e.componentNames()));
    }
  }
}
