package dev.endpointdsl.deploy.internal.step;

import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.deploy.error.ConfigNotFoundException;
import dev.endpointdsl.deploy.error.DeploymentTimeoutException;
import dev.endpointdsl.deploy.error.EndpointFailedException;
import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.internal.workflow.DeployerSettings;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.internal.workflow.ScriptedService;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult.Change;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.DeleteEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.UpdateEndpointResponse;

/** Tests the calls, pauses and results of the step for scripted descriptions of the endpoint. */
class EndpointStepTest {

  private static final Instant START = Instant.parse("2026-11-01T12:00:00Z");
  private static final EndpointConfig CONFIG =
      EndpointConfig.builder()
          .endpointConfigName("v2")
          .productionVariant(
              v ->
                  v.variantName("blue")
                      .modelName("model-2")
                      .instanceType(ML_M5_XLARGE)
                      .initialInstanceCount(2))
          .build();

  private final TestClock clock = TestClock.startingAt(START);
  private final ScriptedService service = new ScriptedService(clock);

  @Test
  void createsAMissingEndpointAndWaitsForIt() {
    service
        .fail(SageMakerOperations.DESCRIBE_ENDPOINT, notFound())
        .respond(SageMakerOperations.CREATE_ENDPOINT, CreateEndpointResponse.builder().build())
        .respond(SageMakerOperations.DESCRIBE_ENDPOINT, endpoint("Creating", "v2", 0))
        .respond(SageMakerOperations.DESCRIBE_ENDPOINT, endpoint("InService", "v2", 300));

    EndpointStep.Live live = converge(Deployment.of("churn", CONFIG));

    assertThat(live.change()).isEqualTo(Change.CREATED);
    assertThat(live.previousConfigName()).isNull();
    assertThat(service.calls())
        .containsExactly(
            "DescribeEndpoint", "CreateEndpoint", "DescribeEndpoint", "DescribeEndpoint");
    assertThat(service.pauses()).containsExactly(Duration.ofSeconds(15));
  }

  @Test
  void waitsForAnotherUpdateBeforeItsOwn() {
    service
        .respond(SageMakerOperations.DESCRIBE_ENDPOINT, endpoint("InService", "v1", 0))
        .fail(
            SageMakerOperations.UPDATE_ENDPOINT,
            ScriptedService.refusal("Cannot update in-progress endpoint."))
        .respond(SageMakerOperations.DESCRIBE_ENDPOINT, endpoint("InService", "v1", 60))
        .respond(SageMakerOperations.UPDATE_ENDPOINT, UpdateEndpointResponse.builder().build())
        .respond(SageMakerOperations.DESCRIBE_ENDPOINT, endpoint("InService", "v2", 120));

    EndpointStep.Live live = converge(Deployment.of("churn", CONFIG));

    assertThat(live.change()).isEqualTo(Change.UPDATED);
    assertThat(live.previousConfigName()).isEqualTo("v1");
    assertThat(service.calls()).filteredOn("UpdateEndpoint"::equals).hasSize(2);
  }

  @Test
  void toleratesStaleDescriptionsAfterAnUpdate() {
    service
        .respond(SageMakerOperations.DESCRIBE_ENDPOINT, endpoint("InService", "v1", 0))
        .respond(SageMakerOperations.UPDATE_ENDPOINT, UpdateEndpointResponse.builder().build())
        .respond(SageMakerOperations.DESCRIBE_ENDPOINT, endpoint("InService", "v1", 0))
        .respond(SageMakerOperations.DESCRIBE_ENDPOINT, endpoint("InService", "v1", 0))
        .respond(SageMakerOperations.DESCRIBE_ENDPOINT, endpoint("InService", "v2", 60));

    assertThat(converge(Deployment.of("churn", CONFIG)).change()).isEqualTo(Change.UPDATED);
  }

  @Test
  void failsIfTheEndpointNeverBeginsToChange() {
    service
        .respond(SageMakerOperations.DESCRIBE_ENDPOINT, endpoint("InService", "v1", 0))
        .respond(SageMakerOperations.UPDATE_ENDPOINT, UpdateEndpointResponse.builder().build());

    assertThatThrownBy(() -> converge(Deployment.of("churn", CONFIG)))
        .isInstanceOf(RolledBackException.class);

    assertThat(clock.instant()).isAfterOrEqualTo(START.plus(Duration.ofMinutes(2)));
  }

  @Test
  void doesNotUpdateAFailedEndpoint() {
    service.respond(SageMakerOperations.DESCRIBE_ENDPOINT, endpoint("Failed", "v1", 0));

    assertThatThrownBy(() -> converge(Deployment.of("churn", CONFIG)))
        .isInstanceOf(EndpointFailedException.class);

    assertThat(service.calls()).containsExactly("DescribeEndpoint");
  }

  @Test
  void describesAgainIfTheEndpointHasFailedMeanwhile() {
    service
        .respond(SageMakerOperations.DESCRIBE_ENDPOINT, endpoint("InService", "v1", 0))
        .fail(
            SageMakerOperations.UPDATE_ENDPOINT,
            ScriptedService.refusal("Cannot update failed endpoint \"arn\"."))
        .respond(SageMakerOperations.DESCRIBE_ENDPOINT, endpoint("Failed", "v1", 60));

    assertThatThrownBy(() -> converge(Deployment.of("churn", CONFIG)))
        .isInstanceOf(EndpointFailedException.class);
  }

  @Test
  void failsIfTheConfigurationRemainsInvisible() {
    service
        .fail(SageMakerOperations.DESCRIBE_ENDPOINT, notFound())
        .fail(
            SageMakerOperations.CREATE_ENDPOINT,
            ScriptedService.refusal("Could not find endpoint configuration."));

    assertThatThrownBy(() -> converge(Deployment.of("churn", CONFIG)))
        .isInstanceOf(ConfigNotFoundException.class);

    assertThat(service.calls()).filteredOn("CreateEndpoint"::equals).hasSize(6);
  }

  @Test
  void countsWhatIsInvisibleForEachChangeAnew() {
    service.respond(SageMakerOperations.DESCRIBE_ENDPOINT, endpoint("Failed", "v1", 0));
    for (int i = 0; i < 4; i++) {
      service
          .fail(SageMakerOperations.DELETE_ENDPOINT, notFound())
          .respond(SageMakerOperations.DESCRIBE_ENDPOINT, endpoint("Failed", "v1", 0));
    }
    service
        .respond(SageMakerOperations.DELETE_ENDPOINT, DeleteEndpointResponse.builder().build())
        .fail(SageMakerOperations.DESCRIBE_ENDPOINT, notFound());
    for (int i = 0; i < 4; i++) {
      service
          .fail(
              SageMakerOperations.CREATE_ENDPOINT,
              ScriptedService.refusal("Could not find endpoint configuration."))
          .fail(SageMakerOperations.DESCRIBE_ENDPOINT, notFound());
    }
    service
        .respond(SageMakerOperations.CREATE_ENDPOINT, CreateEndpointResponse.builder().build())
        .respond(SageMakerOperations.DESCRIBE_ENDPOINT, endpoint("InService", "v2", 300));

    assertThat(converge(Deployment.of("churn", CONFIG), true).change()).isEqualTo(Change.CREATED);
  }

  @Test
  void pausesNoLongerThanTheTimeout() {
    service.respond(SageMakerOperations.DESCRIBE_ENDPOINT, endpoint("Updating", "v1", 0));

    assertThatThrownBy(
            () ->
                converge(
                    Deployment.builder("churn", CONFIG).timeout(Duration.ofSeconds(40)).build()))
        .isInstanceOf(DeploymentTimeoutException.class);

    assertThat(service.pauses())
        .as("a second is left for the last call")
        .containsExactly(Duration.ofSeconds(15), Duration.ofSeconds(15), Duration.ofSeconds(9));
  }

  private EndpointStep.Live converge(Deployment deployment) {
    return converge(deployment, false);
  }

  private EndpointStep.Live converge(Deployment deployment, boolean replaceFailed) {
    DeploymentContext context =
        DeploymentContext.of(deployment, DeployerSettings.standard(true).withClock(clock));
    return service.run(new EndpointStep(context, deployment, List.of(), replaceFailed).converge());
  }

  private static RuntimeException notFound() {
    return ScriptedService.refusal("Could not find endpoint \"churn\".");
  }

  private static DescribeEndpointResponse endpoint(
      String status, String configName, int modifiedAfterSeconds) {
    return DescribeEndpointResponse.builder()
        .endpointStatus(status)
        .endpointConfigName(configName)
        .lastModifiedTime(START.plusSeconds(modifiedAfterSeconds))
        .build();
  }
}
