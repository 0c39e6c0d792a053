package dev.endpointdsl.cli.check;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.Subcommand;
import dev.endpointdsl.cli.document.DocumentOptions;
import dev.endpointdsl.cli.document.DocumentReader;
import java.io.IOException;

/** Checks documents against the rules of the service. */
public final class CheckCommand implements Subcommand {

  private static final String OUTPUT = "--output";
  private static final String STRICT = "--strict";

  /** Creates the command. */
  public CheckCommand() {}

  @Override
  public CommandDefinition definition() {
    CommandDefinition command =
        new CommandDefinition(
            "check",
            "Checks configurations against the rules of the service, without calling it.",
            "",
            "Each violation has the position in the document. In a directory, all files are checked"
                + " that a format recognizes. The exit status is 1 if there are errors, and 2 if a"
                + " document cannot be read.");
    command.rest("FILE", true, "A file, a directory, or - for the standard input.");
    command.choice(OUTPUT, ReportFormat.class, "The form of the report; text by default.");
    command.flag(STRICT, "Fails if there are warnings, too.");
    DocumentOptions.addTo(command);
    command.examples(
        "endpoint-dsl check churn.yaml",
        "endpoint-dsl check --strict --output sarif configs/ > endpoint-dsl.sarif",
        "endpoint-dsl check template.yaml --resource ChurnConfig --param Model=churn-xgb-7",
        "terraform show -json plan.out | endpoint-dsl check -");
    return command;
  }

  @Override
  public int run(Arguments arguments, CommandIo io) throws IOException {
    DocumentCheck check =
        new DocumentCheck(
            new DocumentReader(io.in(), DocumentOptions.of(arguments).allowingViolations()));
    for (String document : DocumentFinder.find(arguments.parameters())) {
      check.check(document);
    }
    CheckResult result = check.result();
    arguments.find(OUTPUT, ReportFormat.class).orElse(ReportFormat.TEXT).report().print(result, io);
    for (String note : result.notes()) {
      io.note(note);
    }
    return result.status(arguments.has(STRICT));
  }
}
