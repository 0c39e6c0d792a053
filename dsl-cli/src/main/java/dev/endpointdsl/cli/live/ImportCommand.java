package dev.endpointdsl.cli.live;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.document.DocumentPrinter;
import dev.endpointdsl.cli.document.PrintingOptions;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.RequestTemplate;
import java.io.IOException;
import java.nio.file.Path;

/** Prints a live configuration in any format. */
public final class ImportCommand extends LiveCommand {

  private static final String WRITE = "--write";
  private static final String ACCEPT_LOSS = "--accept-loss";
  private static final String WHOLE = "--whole";

  /** Creates the command. */
  public ImportCommand() {}

  @Override
  public CommandDefinition definition() {
    CommandDefinition command =
        new CommandDefinition(
            "import",
            "Prints a live configuration with its tags, in any format, or a whole deployment.",
            "",
            "NAME is an endpoint configuration or, if there is none with the name, the endpoint"
                + " that runs it. With --whole it is an endpoint, and json, yaml, cloudformation"
                + " and terraform print its models, configuration, inference components,"
                + " scalable targets, policies, scheduled actions, alarms and tags. The service's own"
                + " alarms are no part of a deployment; what else cannot be imported is noted.");
    command.required("NAME", "An endpoint configuration or an endpoint.");
    command.flag(WHOLE, "Prints all that is deployed with the endpoint NAME.");
    PrintingOptions.addTo(command, true);
    command.string(WRITE, "FILE", "Writes a file instead of the standard output.");
    command.strings(ACCEPT_LOSS, "PATH", "A member that may be lost, such as VpcConfig.");
    addServiceOptions(command);
    command.examples(
        "endpoint-dsl import churn --to java --class churn.ChurnConfig",
        "endpoint-dsl import churn --whole --to yaml --write churn.yaml",
        "endpoint-dsl import churn-2026-11 --to terraform --region eu-west-1 --write churn.tf");
    return command;
  }

  @Override
  protected int run(Arguments arguments, CommandIo io, SageMakerClients clients)
      throws IOException {
    PrintOptions printing = PrintingOptions.of(arguments);
    for (String path : arguments.values(ACCEPT_LOSS)) {
      printing = printing.acceptLoss(path);
    }
    DocumentPrinter printer =
        new DocumentPrinter(io, arguments.find(PrintingOptions.TO).orElse(""), printing);
    String name = arguments.required(0);
    RequestTemplate request =
        arguments.has(WHOLE)
            ? new LiveDeployments(clients, io).read(name).template()
            : RequestTemplate.of(new LiveConfigs(clients, io).read(name));
    return printer.print(request, arguments.find(WRITE).map(Path::of));
  }
}
