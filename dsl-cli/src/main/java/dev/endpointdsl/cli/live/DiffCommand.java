package dev.endpointdsl.cli.live;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.Colors;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.ExitStatus;
import dev.endpointdsl.cli.command.OutputFormat;
import dev.endpointdsl.cli.document.DocumentOptions;
import dev.endpointdsl.cli.document.DocumentReader;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Compares two configurations or whole deployments by meaning. */
public final class DiffCommand extends LiveCommand {

  private static final String WHOLE = "--whole";

  /** Creates the command. */
  public DiffCommand() {}

  @Override
  public CommandDefinition definition() {
    CommandDefinition command =
        new CommandDefinition(
            "diff",
            "Compares two configurations or whole deployments by meaning, each of them in any format"
                + " or live.",
            "",
            "A document with a whole deployment is compared in all its parts with another one, or"
                + " with all that is deployed with a live endpoint; with a configuration, only its"
                + " configuration is, and the other parts are noted.",
            "",
            "The order of lists and members that equal the default of the service make no"
                + " difference. The exit status is 1 if there are differences, and 2 if a document"
                + " cannot be read.");
    command.required("A", "A file, - for the standard input, or live:NAME.");
    command.required("B", "The other one.");
    command.flag(WHOLE, "Compares live endpoints with all that is deployed with them.");
    OutputFormat.addTo(command);
    DocumentOptions.addTo(command);
    addServiceOptions(command);
    command.examples(
        "endpoint-dsl diff churn.tf churn.yaml",
        "endpoint-dsl diff live:churn churn.yaml --region eu-west-1",
        "endpoint-dsl diff live:churn live:churn-staging --whole");
    return command;
  }

  @Override
  protected int run(Arguments arguments, CommandIo io, SageMakerClients clients)
      throws IOException {
    DocumentReader reader = new DocumentReader(io.in(), DocumentOptions.of(arguments));
    List<Difference> differences =
        new DiffSides(reader, clients, io)
            .between(arguments.required(0), arguments.required(1), arguments.has(WHOLE));
    if (OutputFormat.of(arguments) == OutputFormat.JSON) {
      JsonArray all = JsonArray.of(differences.stream().map(DiffCommand::json).toList());
      io.out().println(JsonTreeWriter.pretty(all));
    } else {
      differences.forEach(each -> io.out().println(line(each, io.outColors())));
    }
    return differences.isEmpty() ? ExitStatus.OK : ExitStatus.FAILED;
  }

  private static String line(Difference difference, Colors colors) {
    String line = difference.sign() + " " + difference;
    return switch (difference.sign()) {
      case "+" -> colors.green(line);
      case "-" -> colors.red(line);
      default -> colors.yellow(line);
    };
  }

  private static JsonObject json(Difference difference) {
    return JsonObject.EMPTY
        .with("path", difference.path())
        .withOptional("a", Optional.ofNullable(difference.live()).map(JsonString::new))
        .withOptional("b", Optional.ofNullable(difference.wanted()).map(JsonString::new));
  }
}
