package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.ExitStatus;
import dev.endpointdsl.cli.command.OutputFormat;
import dev.endpointdsl.cli.live.LiveCommand;
import dev.endpointdsl.cli.live.SageMakerClients;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.progress.ConsoleListener;
import dev.endpointdsl.deploy.progress.DeploymentEvent;
import dev.endpointdsl.deploy.progress.DeploymentListener;
import dev.endpointdsl.deploy.progress.FleetListener;
import java.io.IOException;
import java.util.List;

/** Brings endpoints to configurations, and verifies what is live. */
public final class DeployCommand extends LiveCommand {

  private static final String QUIET = "--quiet";

  /** Creates the command. */
  public DeployCommand() {}

  @Override
  public CommandDefinition definition() {
    CommandDefinition command =
        new CommandDefinition(
            "deploy",
            "Creates the configuration if it does not exist, switches the endpoint to it, waits,"
                + " and verifies what is live.",
            "",
            "Deploying a configuration that is live changes nothing, and a deployment that was"
                + " interrupted continues when it is repeated. Progress goes to standard error.");
    TargetOptions.addTo(command);
    DeploymentOptions.addTo(command);
    command.flag(QUIET, "Prints no progress.");
    OutputFormat.addTo(command);
    addServiceOptions(command);
    command.examples(
        "endpoint-dsl deploy churn.yaml --endpoint churn --clean-up",
        "endpoint-dsl deploy template.yaml --param Model=churn-xgb-7 --region eu-west-1",
        "endpoint-dsl deploy --fleet fleet.yaml --concurrency 50 --output json");
    return command;
  }

  @Override
  protected int run(Arguments arguments, CommandIo io, SageMakerClients clients)
      throws IOException {
    List<DeploymentTarget> targets = TargetOptions.read(arguments, io);
    EndpointDeployer deployer = DeploymentOptions.deployer(targets, arguments, clients);
    deployer =
        deployer.withListener(arguments.has(QUIET) ? warnings(io) : progress(targets.size(), io));
    List<Deployment> deployments = DeploymentOptions.deployments(targets, arguments, clients);
    deployments.forEach(each -> each.appliedDefaults().forEach(set -> io.note(set.toString())));
    boolean json = OutputFormat.of(arguments) == OutputFormat.JSON;
    int status = ExitStatus.OK;
    for (DeploymentOutcome outcome : outcomes(deployer, deployments, arguments, io)) {
      print(outcome, json, io);
      status = outcome.isSuccess() ? status : ExitStatus.FAILED;
    }
    return status;
  }

  private static DeploymentListener warnings(CommandIo io) {
    return event -> {
      if (event instanceof DeploymentEvent.Warned warned) {
        io.note("Endpoint " + warned.endpointName() + ": " + warned.violation());
      }
    };
  }

  /** Each step of one endpoint has a line; a fleet has one line with counts. */
  private static DeploymentListener progress(int endpoints, CommandIo io) {
    return endpoints == 1
        ? ConsoleListener.to(io.err(), io.isErrTerminal())
        : FleetListener.to(io.err(), io.isErrTerminal(), endpoints);
  }

  private static List<DeploymentOutcome> outcomes(
      EndpointDeployer deployer, List<Deployment> deployments, Arguments arguments, CommandIo io) {
    InterruptionNotice notice = InterruptionNotice.to(io.err());
    try {
      return deployer.deployAll(deployments, DeploymentOptions.concurrency(arguments));
    } finally {
      notice.cancel();
    }
  }

  private static void print(DeploymentOutcome outcome, boolean json, CommandIo io) {
    if (outcome instanceof DeploymentOutcome.Failure failure
        && !(failure.problem() instanceof DeploymentException)) {
      throw failure.problem();
    }
    if (json) {
      io.out().println(OutcomeJson.of(outcome));
    } else if (outcome instanceof DeploymentOutcome.Success success) {
      io.out().println(OutcomeText.of(success.result()));
    }
    if (outcome instanceof DeploymentOutcome.Failure failure) {
      io.error(String.valueOf(failure.problem().getMessage()));
    }
  }
}
