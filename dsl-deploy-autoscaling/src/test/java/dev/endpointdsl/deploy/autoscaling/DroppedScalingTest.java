package dev.endpointdsl.deploy.autoscaling;

import static dev.endpointdsl.deploy.autoscaling.ScalingServer.ENDPOINT;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.deployment;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.large;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.testkit.KillSwitch;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deploys endpoints without the scaling that they had. */
class DroppedScalingTest {

  private static final int MAX_CALLS = 60;
  private static final Scaling BLUE =
      Scaling.of(ENDPOINT, "blue").between(1, 8).targetInvocationsPerInstance(70).build();
  private static final Deployment WITHOUT = Deployment.of(ENDPOINT, small());
  private static final Deployment LARGER = Deployment.of(ENDPOINT, large());
  private static final String LIVE =
      "endpoint/churn/variant/blue 1..8\npolicy SageMakerEndpointInvocationScalingPolicy\n";

  private static final ScalingClients CLIENTS = new ScalingClients();

  private ScalingServer server = new ScalingServer(CLIENTS);

  @AfterEach
  void close() {
    server.close();
  }

  @AfterAll
  static void closeClients() {
    CLIENTS.close();
  }

  @Test
  void deregistersWhatADeployerHasRegistered() {
    server.deployer.deploy(deployment(small(), BLUE));

    assertThat(server.deployer.plan(WITHOUT).toString())
        .contains(
            "- deregister scalable target endpoint/churn/variant/blue (the deployment does not scale"
                + " it; deletes policy SageMakerEndpointInvocationScalingPolicy)");
    assertThat(server.deployer.deploy(WITHOUT).changes())
        .map(Object::toString)
        .containsExactly("deregistered scalable target endpoint/churn/variant/blue");
    assertThat(server.scaling()).isEmpty();
    assertThat(server.deployer.plan(WITHOUT).isEmpty()).isTrue();
    assertThat(server.deployer.deploy(WITHOUT).isUnchanged()).isTrue();
  }

  @Test
  void keepsWhatOthersHaveRegistered() {
    server.deployer.deploy(WITHOUT);
    server.setBounds("blue", 2, 5);

    assertThat(server.deployer.plan(WITHOUT).toString())
        .startsWith("Endpoint churn: no changes\n")
        .contains(
            "= keep scalable target endpoint/churn/variant/blue (no deployer has registered it; the"
                + " part ScalingPart.of() deregisters it)");
    assertThat(server.deployer.deploy(WITHOUT).isUnchanged()).isTrue();
    assertThat(server.scaling()).isEqualTo("endpoint/churn/variant/blue 2..5\n");

    server.deployer.deploy(deployment(small()));
    assertThat(server.scaling()).isEmpty();
  }

  @Test
  void keepsEverythingIfAskedOrWithoutPartDeployer() {
    server.deployer.deploy(deployment(small(), BLUE));
    Deployment keeping = Deployment.builder(ENDPOINT, small()).keepOtherParts(true).build();
    EndpointDeployer without =
        EndpointDeployer.create(server.client).withTime(server.clock, server.clock::advance);

    assertThat(server.deployer.plan(keeping).toString()).doesNotContain("scalable target");
    assertThat(server.deployer.deploy(keeping).isUnchanged()).isTrue();
    assertThat(without.deploy(WITHOUT).isUnchanged()).isTrue();
    assertThat(server.scaling()).isEqualTo(LIVE);
  }

  @Test
  void makesTwoReadsIfThereIsNoTarget() {
    server.deployer.deploy(WITHOUT);
    server.takeCalls();

    server.deployer.deploy(WITHOUT);
    assertThat(server.takeCalls())
        .isEqualTo(
            Map.of(
                "DescribeEndpoint", 1L,
                "DescribeEndpointConfig", 1L,
                "DescribeScalableTargets", 1L,
                "ListTags", 1L));
  }

  @Test
  void deregistersBeforeAnUpdateThatTheTargetWouldPrevent() {
    server.deployer.deploy(deployment(small(), BLUE));

    server.deployer.deploy(LARGER);

    assertThat(server.scaling()).isEmpty();
    assertThat(server.endpointTags()).isEmpty();
  }

  @Test
  void restoresTheTargetAsItsOwnIfTheUpdateIsRolledBack() {
    server.deployer.deploy(deployment(small(), BLUE));
    server.sageMaker.faults().rollBackNextUpdate(ENDPOINT);

    assertThatThrownBy(() -> server.deployer.deploy(LARGER))
        .isInstanceOf(RolledBackException.class);
    assertThat(server.scaling()).isEqualTo(LIVE);

    server.deployer.deploy(LARGER);
    assertThat(server.scaling()).isEmpty();
  }

  @Test
  void aDeploymentThatIsKilledAtAnyCallContinues() {
    boolean isKilled = true;
    int call = 0;
    while (isKilled) {
      call++;
      restart();
      server.deployer.deploy(deployment(small(), BLUE));
      isKilled = isKilled(call, LARGER);
      server.deployer.deploy(LARGER);
      assertThat(server.scaling()).as("killed at call " + call).isEmpty();
    }
    assertThat(call).isBetween(8, MAX_CALLS);
  }

  /**
   * The killed run was to change the instance type; the next one scales no more, or is as before.
   */
  @Test
  void leavesNoRecordWhateverFollowsAKilledRun() {
    boolean isKilled = true;
    int call = 0;
    while (isKilled) {
      call++;
      restart();
      server.deployer.deploy(deployment(small(), BLUE));
      server.suspend("blue");
      isKilled = isKilled(call, deployment(large(), BLUE));
      server.deployer.deploy(call % 2 == 0 ? WITHOUT : deployment(small()));
      assertThat(server.scaling()).as("killed at call " + call).isEmpty();
      assertThat(server.endpointTags()).as("killed at call " + call).isEmpty();
      server.deployer.deploy(deployment(small(), BLUE));
      assertThat(server.scaling()).as("nothing is suspended any more").isEqualTo(LIVE);
    }
    assertThat(call).isBetween(10, MAX_CALLS);
  }

  @Test
  void leavesNoRecordIfAKilledChangeIsGivenUp() {
    boolean isKilled = true;
    for (int call = 1; isKilled; call++) {
      restart();
      server.deployer.deploy(deployment(small(), BLUE));
      server.suspend("blue");
      isKilled = isKilled(call, deployment(large(), BLUE));
      server.deployer.deploy(deployment(small(), BLUE));
      assertThat(server.scaling()).as("call " + call).isEqualTo(LIVE.replace("8\n", "8 in\n"));
      assertThat(server.endpointTags()).as("call " + call).isEmpty();
    }
  }

  private void restart() {
    server.close();
    server = new ScalingServer(CLIENTS);
  }

  private boolean isKilled(int call, Deployment deployment) {
    try {
      server.deployer(KillSwitch.at(call, true)).deploy(deployment);
      return false;
    } catch (KillSwitch.Killed e) {
      return true;
    }
  }
}
