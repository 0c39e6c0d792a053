package dev.endpointdsl.benchmarks.start;

import dev.endpointdsl.benchmarks.cold.Deploy;
import dev.endpointdsl.benchmarks.process.Contender;
import dev.endpointdsl.benchmarks.process.Contest;
import dev.endpointdsl.benchmarks.process.Effort;
import dev.endpointdsl.benchmarks.process.Question;
import dev.endpointdsl.benchmarks.process.Sample;
import dev.endpointdsl.benchmarks.process.Setting;
import dev.endpointdsl.benchmarks.process.TimedCommand;
import dev.endpointdsl.guards.process.JavaCommand;
import dev.endpointdsl.guards.request.Equality;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariant;
import software.amazon.awssdk.services.sagemaker.model.Tag;

/**
 * The time that planning and deploying take with the deployer and with Terraform, each time on a
 * new local control plane where transitions take no time.
 */
public final class Deployments implements Question {

  /** Fewer rounds, because Terraform is slow to deploy 100 endpoints. */
  private static final int ROUNDS_OF_MANY = 5;

  private static final int MANY = 100;

  @Override
  public String name() {
    return "deploy";
  }

  @Override
  public void answer(Setting setting) throws IOException, InterruptedException {
    Optional<Terraform> terraform = Terraform.installed(setting.work().resolve("terraform"));
    if (terraform.isEmpty()) {
      System.out.printf(
          "%nPlanning and deploying: SKIPPED. Terraform is not on the PATH, or %s does not name a"
              + " folder with hashicorp/aws below the name of a registry.%n",
          Terraform.PLUGINS);
      return;
    }
    measure(terraform.get(), CommandLine.of(setting, 1), 1, setting.effort());
    measure(
        terraform.get(),
        CommandLine.of(setting, MANY),
        MANY,
        setting.effort().atMost(ROUNDS_OF_MANY));
  }

  private static void measure(Terraform terraform, CommandLine line, int number, Effort effort)
      throws IOException, InterruptedException {
    Function<URI, TimedCommand> plan = at -> deployer("plan", number, at);
    Function<URI, TimedCommand> deploy = at -> deployer("deploy", number, at);
    Function<URI, TimedCommand> linePlan = at -> line.fleet("plan", at);
    Function<URI, TimedCommand> lineDeploy = at -> line.fleet("deploy", at);
    Function<URI, TimedCommand> theirPlan = at -> terraform.plan(at, number);
    Function<URI, TimedCommand> theirApply = at -> terraform.apply(at, number);
    Equality.check(
        deployed(theirApply, number), deployed(deploy, number), "the deployed endpoints");
    Equality.check(
        deployed(theirApply, number), deployed(lineDeploy, number), "the endpoints of the fleet");
    Contest.run(
        "Planning, configurations: " + number,
        List.of(
            new Contender("Terraform", () -> fresh(terraform, theirPlan)),
            new Contender("EndpointDeployer", () -> fresh(terraform, plan)),
            new Contender("endpoint-dsl plan", () -> fresh(terraform, linePlan))),
        effort);
    Contest.run(
        "Deploying, configurations: " + number,
        List.of(
            new Contender("Terraform", () -> fresh(terraform, theirApply)),
            new Contender("EndpointDeployer", () -> fresh(terraform, deploy)),
            new Contender("endpoint-dsl deploy", () -> fresh(terraform, lineDeploy))),
        effort);
  }

  private static TimedCommand deployer(String verb, int number, URI endpoint) {
    return TimedCommand.of(
        JavaCommand.of(Deploy.class.getName(), verb, String.valueOf(number), endpoint.toString()));
  }

  private static Sample fresh(Terraform terraform, Function<URI, TimedCommand> command)
      throws IOException, InterruptedException {
    terraform.forget();
    try (LocalSageMaker server = start()) {
      return command.apply(server.endpoint()).run();
    }
  }

  private static LocalSageMaker start() {
    return LocalSageMaker.builder()
        .lenient(true)
        .creationTakes(Duration.ZERO)
        .updateTakes(Duration.ZERO)
        .deletionTakes(Duration.ZERO)
        .start();
  }

  /** Returns what the control plane reports for every endpoint after the command. */
  private static List<Live> deployed(Function<URI, TimedCommand> command, int number)
      throws IOException, InterruptedException {
    try (LocalSageMaker server = start();
        SageMakerClient client = server.client()) {
      command.apply(server.endpoint()).run();
      return IntStream.range(0, number).mapToObj(i -> Live.of(client, "endpoint-" + i)).toList();
    }
  }

  /** An endpoint with its configuration. */
  private record Live(
      String status, String config, List<ProductionVariant> variants, List<Tag> tags) {

    static Live of(SageMakerClient client, String name) {
      var endpoint = client.describeEndpoint(r -> r.endpointName(name));
      var config =
          client.describeEndpointConfig(r -> r.endpointConfigName(endpoint.endpointConfigName()));
      return new Live(
          endpoint.endpointStatusAsString(),
          config.endpointConfigName(),
          config.productionVariants(),
          client.listTags(r -> r.resourceArn(config.endpointConfigArn())).tags());
    }
  }
}
