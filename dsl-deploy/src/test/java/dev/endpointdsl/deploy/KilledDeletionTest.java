package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.KillSwitch;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that a deletion that is killed and repeated has the end of a single one. It is killed at
 * each of its calls in turn, instead of the call or right after it.
 */
class KilledDeletionTest {

  private static final int MIN_CALLS = 8;
  private static final int MAX_CALLS = 60;
  private static final EndpointConfig CONFIG = DeployerFixture.config("model-1");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void continuesTheDeletionOfADeployment(boolean afterCall) {
    Deployment deployment = Deployment.of(ENDPOINT, CONFIG);

    killAtEachCall(
        afterCall,
        fixture -> fixture.deployer.deploy(deployment),
        Deletion.builder(deployment)
            .deleteConfig(true)
            .deleteModels(true)
            .pollInterval(Duration.ofMinutes(1))
            .build());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void continuesTheDeletionOfComponents(boolean afterCall) {
    killAtEachCall(
        afterCall,
        fixture -> ComponentEndpoint.create(fixture, "lora-1", "lora-2"),
        Deletion.builder(ComponentEndpoint.NAME)
            .config("gpus")
            .model("model-1")
            .pollInterval(Duration.ofMinutes(1))
            .build());
  }

  private static void killAtEachCall(
      boolean afterCall, Consumer<DeployerFixture> before, Deletion deletion) {
    boolean isKilled = true;
    int call = 0;
    try (InMemoryFixtures fixtures = new InMemoryFixtures()) {
      while (isKilled) {
        call++;
        try (DeployerFixture fixture =
            fixtures.next(server -> server.lenient(false).models("model-1"))) {
          before.accept(fixture);
          isKilled = isKilled(fixture, call, afterCall, deletion);
          fixture.deployer.delete(deletion);
          assertNothingIsLeft(fixture, "call " + call);
          assertThat(fixtures.wrongDeletions()).as("call " + call).isEmpty();
          assertThat(fixture.deployer.delete(deletion).isUnchanged()).isTrue();
        }
      }
    }
    assertThat(call).as("calls of the program").isBetween(MIN_CALLS, MAX_CALLS);
  }

  private static void assertNothingIsLeft(DeployerFixture fixture, String description) {
    assertThat(fixture.sageMaker.endpoints()).as(description).isEmpty();
    assertThat(fixture.sageMaker.inferenceComponents()).as(description).isEmpty();
    assertThat(fixture.sageMaker.endpointConfigs()).as(description).isEmpty();
    assertThat(fixture.sageMaker.models()).as(description).isEmpty();
  }

  private static boolean isKilled(
      DeployerFixture fixture, int call, boolean afterCall, Deletion deletion) {
    try {
      fixture.deployer(KillSwitch.at(call, afterCall).on(fixture.client)).delete(deletion);
      return false;
    } catch (KillSwitch.Killed e) {
      return true;
    }
  }
}
