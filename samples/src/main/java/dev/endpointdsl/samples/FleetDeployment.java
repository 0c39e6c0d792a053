package dev.endpointdsl.samples;

import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Many deployments, four at a time: a failure does not stop the others. */
public final class FleetDeployment {

  private FleetDeployment() {}

  static List<Deployment> deployments() {
    return Stream.of("at", "ch", "de", "fr", "it", "nl")
        .map(country -> Deployment.builder("churn-" + country, FirstDeployment.config())
            .pollInterval(Duration.ofMillis(200))
            .tag("country", country)
            .build())
        .toList();
  }

  public static void main(String... args) {
    SampleRun.withServer(args, FleetDeployment::deploy);
  }

  private static void deploy(LocalSageMaker sageMaker) {
    SampleRun.createModels(sageMaker.client(), "churn-xgb-7");
    sageMaker.faults().failNextCreation("churn-fr", "There is no image for blue.");
    EndpointDeployer deployer = EndpointDeployer.create(sageMaker.client())
        .withDefaultTags(Map.of("team", "risk"));

    for (DeploymentOutcome outcome : deployer.deployAll(deployments(), 4)) {
      System.out.println(outcome.deployment() + ": " + summary(outcome));
    }
    System.out.println("Configurations: " + sageMaker.endpointConfigs());
  }

  private static String summary(DeploymentOutcome outcome) {
    return outcome instanceof DeploymentOutcome.Failure failure
        ? failure.problem().getMessage()
        : "live";
  }
}
