package dev.endpointdsl.deploy.autoscaling;

import static dev.endpointdsl.deploy.autoscaling.ScalingServer.ENDPOINT;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.deployment;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.large;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.deploy.AsyncEndpointDeployer;
import dev.endpointdsl.deploy.model.Deployment;
import org.junit.jupiter.api.Test;

/** The asynchronous deployer deploys scaling as the blocking one does. */
class AsyncScalingTest {

  private static final Scaling SCALING =
      Scaling.of(ENDPOINT, "blue")
          .between(1, 8)
          .targetInvocationsPerInstance(70)
          .schedule("day", "cron(0 8 ? * MON-FRI *)", 4, 16)
          .wakeFromZero()
          .build();

  @Test
  void deploysAndRegistersAgain() {
    try (ScalingClients clients = new ScalingClients();
        ScalingServer server = new ScalingServer(clients)) {
      AsyncEndpointDeployer deployer = server.asyncDeployer();

      deployer.deploy(deployment(small(), SCALING)).join();
      server.setBounds("blue", 4, 16);
      Deployment larger = deployment(large(), SCALING);
      deployer.deploy(larger).join();

      assertThat(server.scaling())
          .isEqualTo(
              """
              endpoint/churn/variant/blue 4..16
              policy SageMakerEndpointInvocationScalingPolicy
              policy wake-up
              action day
              alarm churn-blue-wake-up
              """);
      assertThat(deployer.plan(larger).join().isEmpty()).isTrue();
    }
  }
}
