package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.Colors;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.ExitStatus;
import dev.endpointdsl.cli.command.OutputFormat;
import dev.endpointdsl.cli.live.LiveCommand;
import dev.endpointdsl.cli.live.SageMakerClients;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.plan.Plan;
import dev.endpointdsl.deploy.plan.PlanOutcome;
import java.io.IOException;
import java.util.List;

/** Prints what {@code deploy} would change. */
public final class PlanCommand extends LiveCommand {

  /** Creates the command. */
  public PlanCommand() {}

  @Override
  public CommandDefinition definition() {
    CommandDefinition command =
        new CommandDefinition("plan", "Prints what deploy would change. It only reads.");
    TargetOptions.addTo(command);
    DeploymentOptions.addTo(command);
    OutputFormat.addTo(command);
    addServiceOptions(command);
    command.examples(
        "endpoint-dsl plan churn.yaml --endpoint churn",
        "endpoint-dsl plan template.yaml --param Model=churn-xgb-7 --output json",
        "endpoint-dsl plan --fleet fleet.yaml");
    return command;
  }

  @Override
  protected int run(Arguments arguments, CommandIo io, SageMakerClients clients)
      throws IOException {
    List<DeploymentTarget> targets = TargetOptions.read(arguments, io);
    EndpointDeployer deployer = DeploymentOptions.deployer(targets, arguments, clients);
    List<Deployment> deployments = DeploymentOptions.deployments(targets, arguments, clients);
    boolean json = OutputFormat.of(arguments) == OutputFormat.JSON;
    boolean colored = io.outColors() == Colors.ANSI;
    int status = ExitStatus.OK;
    for (PlanOutcome outcome :
        deployer.planAll(deployments, DeploymentOptions.concurrency(arguments))) {
      if (outcome instanceof PlanOutcome.Success success) {
        Plan plan = success.plan();
        io.out().print(json ? plan.toJson() + "\n" : plan.render(colored));
      } else {
        io.error(problem((PlanOutcome.Failure) outcome));
        status = ExitStatus.FAILED;
      }
    }
    return status;
  }

  private static String problem(PlanOutcome.Failure outcome) {
    if (outcome.problem() instanceof DeploymentException failure) {
      return String.valueOf(failure.getMessage());
    }
    throw outcome.problem();
  }
}
