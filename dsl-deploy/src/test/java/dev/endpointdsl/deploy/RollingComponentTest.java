package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.WholeFixture.BASE;
import static dev.endpointdsl.deploy.WholeFixture.deployment;
import static dev.endpointdsl.deploy.WholeFixture.describe;
import static dev.endpointdsl.deploy.WholeFixture.model;
import static dev.endpointdsl.deploy.WholeFixture.withCopies;
import static dev.endpointdsl.deploy.WholeFixture.withMemory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.deploy.error.hosting.ComponentFailedException;
import dev.endpointdsl.deploy.error.hosting.ComponentRolledBackException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InferenceComponentCapacitySizeType;
import dev.endpointdsl.sagemaker.InferenceComponentDeploymentConfig;
import dev.endpointdsl.testkit.KillSwitch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests updates of inference components that roll over their copies. */
class RollingComponentTest {

  private final InMemoryFixtures fixtures = new InMemoryFixtures();
  private final DeployerFixture fixture = fixtures.next(server -> server.lenient(false));

  @AfterEach
  void close() {
    fixture.close();
    fixtures.close();
  }

  private static InferenceComponent base(int megabytes) {
    return withCopies(withMemory(ComponentEndpoint.base(BASE), megabytes), 2);
  }

  private static Deployment rolling(int megabytes, int percent, int waitInSeconds) {
    return deployment()
        .model(model("model-1"))
        .inferenceComponent(base(megabytes), update -> config(update, percent, waitInSeconds))
        .build();
  }

  private static InferenceComponentDeploymentConfig.Builder config(
      InferenceComponentDeploymentConfig.NeedsRollingUpdatePolicy update,
      int percent,
      int waitInSeconds) {
    return update
        .rollingUpdatePolicy(
            p ->
                p.maximumBatchSize(
                        s ->
                            s.type(InferenceComponentCapacitySizeType.CAPACITY_PERCENT)
                                .value(percent))
                    .waitIntervalInSeconds(waitInSeconds))
        .autoRollbackConfiguration(a -> a.alarms("llm-errors"));
  }

  @Test
  void rollsAnUpdateAndReadsItBack() {
    fixture.deployer.deploy(rolling(1024, 50, 60));
    assertThat(describe(fixture, BASE).lastDeploymentConfig()).isNull();
    assertThat(fixture.deployer.plan(rolling(1024, 50, 60)).isEmpty()).isTrue();

    assertThat(fixture.deployer.plan(rolling(2048, 50, 60)).toString())
        .contains(
            "~ update inference component base (its specification differs; rolling in batches of 50"
                + " percent; rollback if llm-errors alarms)");
    assertThat(fixture.deployer.deploy(rolling(2048, 50, 60)).changes())
        .map(Object::toString)
        .containsExactly("updated inference component base");

    assertThat(describe(fixture, BASE).lastDeploymentConfig().rollingUpdatePolicy())
        .satisfies(policy -> assertThat(policy.waitIntervalInSeconds()).isEqualTo(60))
        .satisfies(policy -> assertThat(policy.maximumBatchSize().value()).isEqualTo(50));
    assertThat(
            describe(fixture, BASE)
                .lastDeploymentConfig()
                .autoRollbackConfiguration()
                .alarms()
                .get(0)
                .alarmName())
        .isEqualTo("llm-errors");
    assertThat(fixture.deployer.deploy(rolling(2048, 50, 60)).isUnchanged()).isTrue();
  }

  @Test
  void reportsARollback() {
    fixture.deployer.deploy(rolling(1024, 50, 60));
    fixture.sageMaker.faults().rollBackNextComponentUpdate(BASE, "The alarm llm-errors went off.");

    assertThatThrownBy(() -> fixture.deployer.deploy(rolling(2048, 50, 60)))
        .isInstanceOf(ComponentRolledBackException.class)
        .hasMessageContaining("The alarm llm-errors went off.");
    assertThat(
            describe(fixture, BASE)
                .specification()
                .computeResourceRequirements()
                .minMemoryRequiredInMb())
        .isEqualTo(1024);
  }

  @Test
  void reportsAFailure() {
    fixture.deployer.deploy(rolling(1024, 50, 60));
    fixture.sageMaker.faults().failNextComponentUpdate(BASE, "The rollback has failed, too.");

    assertThatThrownBy(() -> fixture.deployer.deploy(rolling(2048, 50, 60)))
        .isInstanceOf(ComponentFailedException.class)
        .hasMessageContaining("The rollback has failed, too.");
  }

  @Test
  void continuesAfterItWasKilledAtAnyCall() {
    boolean isKilled = true;
    for (int call = 1; isKilled; call++) {
      try (DeployerFixture server = fixtures.next(options -> options.lenient(false))) {
        server.deployer.deploy(rolling(1024, 50, 60));
        isKilled = isKilled(server, call);
        server.deployer.deploy(rolling(2048, 50, 60));
        assertThat(server.sageMaker.calls("UpdateInferenceComponent")).as("call " + call).isOne();
        assertThat(server.deployer.plan(rolling(2048, 50, 60)).isEmpty()).isTrue();
      }
    }
  }

  private static boolean isKilled(DeployerFixture server, int call) {
    try {
      server.deployer(KillSwitch.at(call, true).on(server.client)).deploy(rolling(2048, 50, 60));
      return false;
    } catch (KillSwitch.Killed e) {
      return true;
    }
  }

  @Test
  void refusesAndWarnsBeforeTheFirstCall() {
    assertThatThrownBy(() -> rolling(1024, 50, 4000))
        .isInstanceOf(InvalidConfigException.class)
        .hasMessageContaining("waitIntervalInSeconds: 4000 is not between 0 and 3600");
    assertThat(fixture.deployer.plan(rolling(1024, 80, 60)).warnings())
        .anyMatch(warning -> warning.contains("[COMPONENT_BATCH_SIZE]"));
    assertThat(fixture.deployer.plan(rolling(1024, 50, 60)).warnings())
        .noneMatch(warning -> warning.contains("[COMPONENT_BATCH_SIZE]"));
  }
}
