package dev.endpointdsl.deploy.autoscaling;

import static dev.endpointdsl.deploy.autoscaling.ScalingServer.ENDPOINT;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.deployment;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.large;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.testkit.Faults;
import dev.endpointdsl.testkit.model.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * Tests random sequences of deployments that scale a variant, with changes of the instance type,
 * faults, updates that are rolled back and kills: no target is lost, a suspension survives, a
 * repetition changes nothing, and a deletion leaves nothing.
 */
class ScalingSequencesTest {

  /** The number of sequences, which {@code -Dendpointdsl.sequences=5000} changes. */
  private static final int SEQUENCES = Integer.getInteger("endpointdsl.sequences", 40);

  private static final int MAX_ACTIONS = 8;
  private static final int MAX_CALL = 30;

  private final List<String> log = new ArrayList<>();
  private boolean isRegistered;
  private boolean isSuspended;

  @Test
  void noTargetIsLost() {
    try (ScalingClients clients = new ScalingClients()) {
      for (int seed = 0; seed < SEQUENCES; seed++) {
        try (ScalingServer server = new ScalingServer(clients)) {
          log.clear();
          log.add("seed " + seed);
          isRegistered = false;
          isSuspended = false;
          run(server, new Random(seed));
        } catch (Throwable e) {
          throw new AssertionError(String.join("\n", log), e);
        }
      }
    }
  }

  private void run(ScalingServer server, Random random) {
    for (int i = random.nextInt(MAX_ACTIONS); i >= 0; i--) {
      act(server, random);
    }
    finish(server, random);
  }

  private void act(ScalingServer server, Random random) {
    switch (random.nextInt(7)) {
      case 0, 1 -> deploy(server, random);
      case 2, 3 -> deployAndKill(server, random);
      case 4 -> addFault(server.sageMaker.faults(), random);
      case 5 -> {
        log.add("the next update is rolled back");
        server.sageMaker.faults().rollBackNextUpdate(ENDPOINT);
      }
      default -> suspend(server);
    }
  }

  private Deployment anyDeployment(Random random) {
    Deployment deployment =
        deployment(
            random.nextBoolean() ? small() : large(),
            Scaling.of(ENDPOINT, "blue")
                .between(1, 2 + random.nextInt(2))
                .targetInvocationsPerInstance(70)
                .build());
    log.add("deploy " + deployment);
    return deployment;
  }

  private void deploy(ScalingServer server, Random random) {
    Deployment deployment = anyDeployment(random);
    try {
      server.deployer.deploy(deployment);
      isRegistered = true;
      server.sageMaker.faults().clear();
      assertRepeatingChangesNothing(server, deployment);
    } catch (RolledBackException e) {
      server.sageMaker.faults().clear();
      log.add("rolled back");
    }
    if (isRegistered) {
      assertTarget(server);
    }
  }

  private void deployAndKill(ScalingServer server, Random random) {
    int call = 1 + random.nextInt(MAX_CALL);
    KillingClients clients = new KillingClients(call, random.nextBoolean());
    EndpointDeployer deployer =
        server.deployer(
            clients.of(SageMakerClient.class, server.client),
            clients.of(ApplicationAutoScalingClient.class, server.autoScaling),
            clients.of(CloudWatchClient.class, server.cloudWatch));
    Deployment deployment = anyDeployment(random);
    try {
      deployer.deploy(deployment);
      isRegistered = true;
    } catch (KillingClients.Killed e) {
      log.add("killed at call " + call);
    } catch (RolledBackException e) {
      log.add("rolled back");
    }
  }

  private void addFault(Faults faults, Random random) {
    List<Fault> kinds =
        List.of(
            Fault.throttling(),
            Fault.internalError(),
            Fault.connectionLost(),
            Fault.connectionLost().afterTheWork());
    int kind = random.nextInt(kinds.size());
    int call = 1 + random.nextInt(MAX_CALL);
    log.add("fault " + kind + " at call " + call);
    faults.onAnyOperation().onCall(call, kinds.get(kind));
  }

  private void suspend(ScalingServer server) {
    server.sageMaker.faults().clear();
    if (!server.targets().isEmpty()) {
      log.add("suspend");
      server.suspend("blue");
      isSuspended = true;
    }
  }

  private static void assertRepeatingChangesNothing(ScalingServer server, Deployment deployment) {
    server.takeCalls();
    assertThat(server.deployer.deploy(deployment).isUnchanged()).isTrue();
    assertThat(server.takeCalls().keySet())
        .allMatch(operation -> operation.startsWith("Describe") || operation.startsWith("List"));
  }

  private void assertTarget(ScalingServer server) {
    assertThat(server.targets())
        .singleElement()
        .satisfies(
            target ->
                assertThat(target.suspendedState().dynamicScalingInSuspended())
                    .isEqualTo(isSuspended));
    assertThat(server.policies()).hasSize(1);
  }

  private void finish(ScalingServer server, Random random) {
    server.sageMaker.faults().clear();
    Deployment last = anyDeployment(random);
    try {
      server.deployer.deploy(last);
    } catch (RolledBackException e) {
      server.deployer.deploy(last);
    }
    assertTarget(server);
    if (log.stream().noneMatch(line -> line.startsWith("killed"))) {
      assertThat(server.endpointTags()).isEmpty(); // a kill before a deregistration leaves a record
    }
    assertRepeatingChangesNothing(server, last);

    server.deployer.delete(Deletion.builder(last).deleteConfig(true).build());
    assertThat(server.scaling()).isEmpty();
    assertThat(server.sageMaker.endpoints()).isEmpty();
  }
}
