package dev.endpointdsl.cli;

import dev.endpointdsl.cli.check.CheckCommand;
import dev.endpointdsl.cli.command.Subcommand;
import dev.endpointdsl.cli.convert.ConvertCommand;
import dev.endpointdsl.cli.convert.ExplainCommand;
import dev.endpointdsl.cli.convert.SchemaCommand;
import dev.endpointdsl.cli.convert.SkeletonCommand;
import dev.endpointdsl.cli.deploy.DeleteCommand;
import dev.endpointdsl.cli.deploy.DeployCommand;
import dev.endpointdsl.cli.deploy.ListCommand;
import dev.endpointdsl.cli.deploy.PlanCommand;
import dev.endpointdsl.cli.deploy.StatusCommand;
import dev.endpointdsl.cli.deploy.WaitCommand;
import dev.endpointdsl.cli.live.DiffCommand;
import dev.endpointdsl.cli.live.ImportCommand;
import dev.endpointdsl.cli.local.LocalCommand;
import java.util.List;
import java.util.Optional;

/** The commands by name, each created only if it is used. */
final class CommandTable {

  /** The names, in the order of the help. */
  static final List<String> NAMES =
      List.of(
          "check",
          "convert",
          "explain",
          "skeleton",
          "schema",
          "diff",
          "import",
          "plan",
          "deploy",
          "status",
          "list",
          "wait",
          "delete",
          "local",
          "completion");

  private CommandTable() {}

  /** Returns the command with a name, if there is one. */
  static Optional<Subcommand> find(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "check" -> new CheckCommand();
          case "convert" -> new ConvertCommand();
          case "explain" -> new ExplainCommand();
          case "skeleton" -> new SkeletonCommand();
          case "schema" -> new SchemaCommand();
          case "diff" -> new DiffCommand();
          case "import" -> new ImportCommand();
          case "plan" -> new PlanCommand();
          case "deploy" -> new DeployCommand();
          case "status" -> new StatusCommand();
          case "list" -> new ListCommand();
          case "wait" -> new WaitCommand();
          case "delete" -> new DeleteCommand();
          case "local" -> new LocalCommand();
          case "completion" -> new CompletionCommand();
          default -> null;
        });
  }

  /** Returns {@code check --help} for {@code help check}. */
  static List<String> helpAsOption(List<String> args) {
    if (args.isEmpty() || !args.get(0).equals("help")) {
      return args;
    }
    return args.size() == 1 ? List.of("--help") : List.of(args.get(1), "--help");
  }
}
