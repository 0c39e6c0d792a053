package dev.endpointdsl.deploy.internal.step;

import static dev.endpointdsl.deploy.internal.step.CleanUpFixture.listed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.error.RequestRefusedException;
import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.internal.cleanup.ListedConfigs;
import dev.endpointdsl.deploy.internal.workflow.ScriptedService;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigResponse;
import software.amazon.awssdk.services.sagemaker.model.DeleteEndpointConfigResponse;

/** Tests which superseded configurations are deleted, and the order of the calls. */
class CleanUpSweepTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private final CleanUpFixture fixture = new CleanUpFixture();

  @Test
  void looksAtTheEndpointsRightBeforeTheDeletions() {
    fixture.endpointRuns("live");
    fixture.service.respond(
        SageMakerOperations.DELETE_CONFIG, DeleteEndpointConfigResponse.builder().build());

    List<DeploymentOutcome> outcomes =
        sweep(
            fixture.live("a", listed("a-1", HOUR), listed("live", HOUR)),
            fixture.live("b", listed("b-1", HOUR)));

    assertThat(deleted(outcomes.get(0))).containsExactly("a-1");
    assertThat(deleted(outcomes.get(1))).containsExactly("b-1");
    assertThat(fixture.service.calls())
        .containsExactly(
            "ListEndpoints",
            "DescribeEndpoint",
            "DeleteEndpointConfig",
            "DeleteEndpointConfig",
            "ListEndpoints",
            "DescribeEndpoint");
  }

  @Test
  void createsAgainWhatAnEndpointHasBegunToUse() {
    String name = CleanUpFixture.OTHER.endpointConfigName();
    ListedConfigs.Listed old =
        new ListedConfigs.Listed(
            name, CleanUpFixture.NOW.minus(HOUR), Optional.of(CleanUpFixture.OTHER));
    fixture.endpointRuns("live");
    fixture.endpointRuns(name);
    fixture
        .service
        .respond(SageMakerOperations.DELETE_CONFIG, DeleteEndpointConfigResponse.builder().build())
        .respond(SageMakerOperations.CREATE_CONFIG, CreateEndpointConfigResponse.builder().build());

    List<DeploymentOutcome> outcomes = sweep(fixture.live("a", old));

    assertThat(fixture.service.calls()).endsWith("CreateEndpointConfig");
    assertThat(deleted(outcomes.get(0))).isEmpty();
  }

  @Test
  void callsNothingIfNothingIsSuperseded() {
    assertThat(sweep(fixture.live("a"))).allMatch(DeploymentOutcome::isSuccess);

    assertThat(fixture.service.calls()).isEmpty();
  }

  @Test
  void deletesOnceWhatTwoDeploymentsSupersede() {
    fixture.endpointRuns("live");
    fixture.service.respond(
        SageMakerOperations.DELETE_CONFIG, DeleteEndpointConfigResponse.builder().build());

    List<DeploymentOutcome> outcomes =
        sweep(fixture.live("a", listed("old", HOUR)), fixture.live("b", listed("old", HOUR)));

    assertThat(deleted(outcomes.get(0))).containsExactly("old");
    assertThat(deleted(outcomes.get(1))).isEmpty();
  }

  @Test
  void toleratesThatAConfigurationIsAlreadyDeleted() {
    fixture.endpointRuns("live");
    fixture.service.fail(
        SageMakerOperations.DELETE_CONFIG,
        ScriptedService.refusal("Could not find configuration."));

    assertThat(deleted(sweep(fixture.live("a", listed("a-1", HOUR))).get(0)))
        .containsExactly("a-1");
  }

  @Test
  void failsOnlyTheDeploymentWhoseConfigurationCannotBeDeleted() {
    fixture.endpointRuns("live");
    fixture
        .service
        .fail(SageMakerOperations.DELETE_CONFIG, ScriptedService.refusal("Not now."))
        .respond(SageMakerOperations.DELETE_CONFIG, DeleteEndpointConfigResponse.builder().build());

    List<DeploymentOutcome> outcomes =
        sweep(fixture.live("a", listed("a-1", HOUR)), fixture.live("b", listed("b-1", HOUR)));

    assertThat(((DeploymentOutcome.Failure) outcomes.get(0)).problem())
        .isInstanceOf(RequestRefusedException.class)
        .hasMessageStartingWith("Endpoint a: ");
    assertThat(deleted(outcomes.get(1))).containsExactly("b-1");
  }

  @Test
  void deletesNothingIfTheEndpointsCannotBeListed() {
    fixture.service.fail(SageMakerOperations.LIST_ENDPOINTS, ScriptedService.refusal("Not now."));

    assertThat(sweep(fixture.live("a", listed("a-1", HOUR)), fixture.live("b")))
        .extracting(DeploymentOutcome::isSuccess)
        .containsExactly(false, true);
  }

  @Test
  void looksAgainIfADeletionTakesLong() {
    fixture.endpointRuns("live");
    fixture.endpointRuns("b-1");
    IntStream.range(0, 7)
        .forEach(
            i ->
                fixture.service.fail(
                    SageMakerOperations.DELETE_CONFIG, ScriptedService.throttling()));
    fixture.service.respond(
        SageMakerOperations.DELETE_CONFIG, DeleteEndpointConfigResponse.builder().build());

    List<DeploymentOutcome> outcomes =
        sweep(fixture.live("a", listed("a-1", HOUR)), fixture.live("b", listed("b-1", HOUR)));

    assertThat(fixture.clock.instant())
        .as("the time after the pauses of the first deletion")
        .isAfter(CleanUpFixture.NOW.plusSeconds(30));
    assertThat(deleted(outcomes.get(0))).containsExactly("a-1");
    assertThat(deleted(outcomes.get(1))).as("used since the first look").isEmpty();
  }

  private List<DeploymentOutcome> sweep(LiveDeployment... deployments) {
    return fixture.service.run(
        new CleanUpSweep(fixture.context(), List.of(deployments)).outcomes());
  }

  private static List<String> deleted(DeploymentOutcome outcome) {
    return ((DeploymentOutcome.Success) outcome).result().deletedConfigs();
  }
}
