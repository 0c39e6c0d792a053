package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.LimitedFleet.deployments;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.error.EndpointFailedException;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.testkit.model.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests a large fleet in an account whose calls the service limits, in virtual time. */
class FleetTest {

  private static final int ENDPOINTS = Integer.getInteger("endpointdsl.fleet", 1_000);
  private static final int FEWER = ENDPOINTS / 4;
  private static final int FEW = 100;

  private final LimitedFleet fleet = new LimitedFleet();

  @AfterEach
  void close() {
    fleet.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isNotThrottledIntoFailing(boolean isAsync) {
    int endpoints = isAsync ? FEWER : ENDPOINTS;

    List<DeploymentOutcome> outcomes =
        fleet.limited().deploy(isAsync, deployments(endpoints, "model-1", false));

    long calls = fleet.calls();
    assertThat(outcomes).hasSize(endpoints).allMatch(DeploymentOutcome::isSuccess);
    assertThat(fleet.refusals()).as("refusals of %d calls", calls).isLessThan((int) (calls / 100));
    assertCalls(6, endpoints);
    assertThat(fleet.time()).isLessThanOrEqualTo(longest(20, endpoints));
  }

  @ParameterizedTest
  @CsvSource({"false, false", "false, true", "true, false", "true, true"})
  void makesSevenCallsForEachOfAHundred(boolean isLimited, boolean isAsync) {
    LimitedFleet small = isLimited ? fleet.limited() : fleet;

    assertThat(small.deploy(isAsync, deployments(FEW, "model-1", false)))
        .allMatch(DeploymentOutcome::isSuccess);

    assertCalls(7, FEW);
  }

  @Test
  void cleansUpWithEightCallsForAnUpdate() {
    cleanUp(FEWER);

    assertThat(fleet.time()).isLessThanOrEqualTo(longest(28, FEWER));
  }

  @Test
  void cleansUpWithEightCallsForEachOfAHundred() {
    cleanUp(FEW);
  }

  private void cleanUp(int endpoints) {
    fleet.deploy(false, deployments(endpoints, "model-1", false));
    fleet.fixture.clock.advance(Duration.ofHours(2));

    List<DeploymentOutcome> outcomes =
        fleet.limited().deploy(false, deployments(endpoints, "model-2", true));

    assertThat(outcomes).allMatch(DeploymentOutcome::isSuccess);
    assertThat(fleet.fixture.sageMaker.endpointConfigs()).hasSize(endpoints);
    assertThat(fleet.wrongDeletions()).isEmpty();
    assertCalls(8, endpoints);
  }

  private void assertCalls(long most, int endpoints) {
    assertThat(fleet.calls())
        .as("calls: %s", fleet.fixture.sageMaker.calls())
        .isLessThanOrEqualTo(most * endpoints);
  }

  /** Returns the longest time: 6 minutes for the last endpoint, and the calls of all. */
  private static Duration longest(int minutesForAThousand, int endpoints) {
    return Duration.ofMinutes(6)
        .plus(Duration.ofMinutes(minutesForAThousand).multipliedBy(endpoints).dividedBy(1_000))
        .plus(Duration.ofSeconds(30));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void waitsTogetherWithListsThatLagAndFail(boolean isDenied) {
    fleet.fixture.sageMaker.faults().staleReads(3);
    if (isDenied) {
      fleet
          .fixture
          .sageMaker
          .faults()
          .on("ListEndpoints")
          .always(Fault.accessDenied("sagemaker:ListEndpoints"));
    }
    fleet.fixture.sageMaker.faults().failNextCreation("churn-1", "No image.");

    List<DeploymentOutcome> outcomes = fleet.deploy(false, deployments(20, "model-1", false));

    fleet.fixture.sageMaker.faults().endStaleReads();
    assertThat(outcomes).filteredOn(outcome -> !outcome.isSuccess()).hasSize(1);
    assertThat(((DeploymentOutcome.Failure) outcomes.get(1)).problem())
        .isInstanceOf(EndpointFailedException.class)
        .hasMessageContaining("No image.");
  }
}
