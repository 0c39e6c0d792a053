package dev.endpointdsl.samples;

import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.time.Duration;

/**
 * A silent rollback: SageMaker returns to the old configuration, which other tools report as a
 * success.
 */
public final class RollBackHandled {

  private RollBackHandled() {}

  public static void main(String... args) {
    SampleRun.withServer(args, RollBackHandled::update);
  }

  private static void update(LocalSageMaker sageMaker) {
    SampleRun.createModels(sageMaker.client(), "churn-xgb-7", "churn-xgb-8");
    EndpointDeployer deployer = EndpointDeployer.create(sageMaker.client());
    deployer.deploy(FirstDeployment.deployment());
    sageMaker.faults().rollBackNextUpdate("churn", "The variant blue did not pass the ping.");

    try {
      deployer.deploy(Deployment.builder("churn", CanaryUpdate.next())
          .pollInterval(Duration.ofMillis(200))
          .cleanUp(true)
          .build());
    } catch (RolledBackException e) {
      System.out.println("Wanted:  " + e.wantedConfigName());
      System.out.println("Live:    " + e.liveConfigName().orElse("nothing"));
      System.out.println("Variant: " + e.variant().orElse("unknown"));
      System.out.println("Reason:  " + e.failureReason().orElse("unknown"));
    }
    System.out.println("Nothing was deleted: " + sageMaker.endpointConfigs());
  }
}
