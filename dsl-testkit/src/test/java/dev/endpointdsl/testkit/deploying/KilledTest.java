package dev.endpointdsl.testkit.deploying;

import static dev.endpointdsl.testkit.deploying.Stage.ENDPOINT;
import static dev.endpointdsl.testkit.deploying.Stage.config;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.runtime.Deployment;
import dev.endpointdsl.runtime.EndpointDeployer;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that is killed at any call and run again ends where it would have ended. */
class KilledTest {

  private static final int MOST_CALLS = 30;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aKilledDeploymentGoesOnWhenItIsRepeated(boolean afterwards) {
    int killed = 0;
    for (int call = 1; call <= MOST_CALLS; call++) {
      try (Stage stage = new Stage()) {
        stage.deploy(config("model-1"));
        boolean wasKilled = isKilled(stage, call, afterwards);
        killed += wasKilled ? 1 : 0;

        stage.deployer.deploy(update());

        String wanted = config("model-2").endpointConfigName();
        assertThat(stage.live()).isEqualTo(wanted);
        assertThat(stage.sageMaker.endpointConfigs()).as("call " + call).containsExactly(wanted);
        assertThat(stage.sageMaker.calls("UpdateEndpoint")).isEqualTo(1);
      }
    }
    assertThat(killed).as("calls at which it was killed").isBetween(10, MOST_CALLS - 1);
  }

  private static boolean isKilled(Stage stage, int call, boolean afterwards) {
    EndpointDeployer doomed = stage.deployer(Killing.at(call, afterwards, stage.client));
    try {
      doomed.deploy(update());
      return false;
    } catch (Killing.Killed e) {
      return true;
    }
  }

  private static Deployment update() {
    return Deployment.builder(ENDPOINT, config("model-2"))
        .pollInterval(Duration.ofMinutes(2))
        .tag("team", "risk")
        .cleanUp(true)
        .build();
  }
}
