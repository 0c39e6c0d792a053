package dev.endpointdsl.cli.convert;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.ExitStatus;
import dev.endpointdsl.cli.command.Subcommand;
import java.util.Locale;

/** Explains a rule as the page about rules does. */
public final class ExplainCommand implements Subcommand {

  /** Creates the command. */
  public ExplainCommand() {}

  @Override
  public CommandDefinition definition() {
    CommandDefinition command =
        new CommandDefinition(
            "explain",
            "Explains a rule: the requirement, its reason, the remedy and the source, with an"
                + " example that breaks it.",
            "",
            "Without a rule, lists all rules.");
    command.optional("RULE", "The ID that violations have in brackets, in any case.");
    command.examples(
        "endpoint-dsl explain KMS_KEY_ON_LOCAL_STORAGE", "endpoint-dsl explain | grep serverless");
    return command;
  }

  @Override
  public int run(Arguments arguments, CommandIo io) {
    RulesPage page = RulesPage.read();
    if (arguments.parameter(0).isEmpty()) {
      page.summaries().forEach((id, summary) -> io.out().println(id + ": " + summary));
      return ExitStatus.OK;
    }
    String id = arguments.required(0).toUpperCase(Locale.ROOT).replace('-', '_');
    String explanation = page.explanations().get(id);
    if (explanation == null) {
      throw CommandException.unknown(
          "rule", id, page.explanations().keySet(), "endpoint-dsl explain lists the rules.");
    }
    io.out().println(id + "\n\n" + explanation);
    return ExitStatus.OK;
  }
}
