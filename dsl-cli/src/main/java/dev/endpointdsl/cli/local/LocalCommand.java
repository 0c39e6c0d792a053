package dev.endpointdsl.cli.local;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.ExitStatus;
import dev.endpointdsl.cli.command.Subcommand;
import dev.endpointdsl.cli.command.Times;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.LocalSageMakerBuilder;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Runs the local control plane until the process ends. */
public final class LocalCommand implements Subcommand {

  private static final String PORT = "--port";
  private static final String STATE = "--state";
  private static final String REGION = "--region";
  private static final String ACCOUNT = "--account";
  private static final String TAKES = "--takes";
  private static final String MODEL = "--model";
  private static final String LENIENT = "--lenient";

  /** Creates the command. */
  public LocalCommand() {}

  @Override
  public CommandDefinition definition() {
    CommandDefinition command =
        new CommandDefinition(
            "local",
            "Runs the hosting part of the SageMaker API on this machine, until it is interrupted.",
            "",
            "The first line of output is its URL, for --endpoint-url. Credentials are not"
                + " checked.");
    command.checked(
        PORT, "N", Times::integerProblem, "The port to listen on; any free port by default.");
    command.string(STATE, "FILE", "The file that keeps the resources across restarts.");
    command.string(REGION, "REGION", "The Region in ARNs; us-east-1 by default.");
    command.string(ACCOUNT, "DIGITS", "The account in ARNs; 123456789012 by default.");
    command.checked(
        TAKES,
        "TIME",
        Times::problem,
        "The time to create, update or delete an endpoint; 0.5s by default.");
    command.strings(MODEL, "NAME", "A model that exists; may be repeated.");
    command.flag(LENIENT, "Accepts configurations whose models do not exist.");
    command.examples(
        "endpoint-dsl local --port 8080 --model churn-xgb-7",
        "endpoint-dsl deploy churn.yaml --endpoint churn --endpoint-url http://127.0.0.1:8080");
    return command;
  }

  @Override
  public int run(Arguments arguments, CommandIo io) throws InterruptedException {
    try (LocalSageMaker server = builder(arguments).start()) {
      Thread end = new Thread(server::close, "local-sagemaker-shutdown");
      Runtime.getRuntime().addShutdownHook(end);
      io.out().println(server.endpoint());
      io.out().flush();
      io.note("try: aws sagemaker list-endpoints --endpoint-url " + server.endpoint());
      new CountDownLatch(1).await();
    }
    return ExitStatus.OK;
  }

  private static LocalSageMakerBuilder builder(Arguments arguments) {
    LocalSageMakerBuilder builder =
        LocalSageMaker.builder()
            .lenient(arguments.has(LENIENT))
            .models(arguments.values(MODEL).toArray(String[]::new));
    arguments.integer(PORT).ifPresent(builder::port);
    arguments.find(STATE).map(Path::of).ifPresent(builder::keepIn);
    arguments.find(REGION).ifPresent(builder::region);
    arguments.find(ACCOUNT).ifPresent(builder::accountId);
    arguments
        .time(TAKES)
        .ifPresent(time -> builder.creationTakes(time).updateTakes(time).deletionTakes(time));
    return builder;
  }
}
