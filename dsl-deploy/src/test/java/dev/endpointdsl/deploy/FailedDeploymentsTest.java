package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.endpointdsl.deploy.error.DeploymentDeniedException;
import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.error.DeploymentTimeoutException;
import dev.endpointdsl.deploy.error.EndpointDeletedException;
import dev.endpointdsl.deploy.error.EndpointFailedException;
import dev.endpointdsl.deploy.error.InstanceTypeNotOfferedException;
import dev.endpointdsl.deploy.error.InterruptedDeploymentException;
import dev.endpointdsl.deploy.error.KeyOnLocalStorageException;
import dev.endpointdsl.deploy.error.ModelNotFoundException;
import dev.endpointdsl.deploy.error.QuotaExceededException;
import dev.endpointdsl.deploy.error.RequestRefusedException;
import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.error.ServiceUnavailableException;
import dev.endpointdsl.deploy.error.SupersededException;
import dev.endpointdsl.deploy.error.ThrottledException;
import dev.endpointdsl.deploy.error.UpdateRollbackFailedException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.model.DeploymentResult.Change;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.model.Fault;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.waiters.WaiterResponse;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;
import software.amazon.awssdk.services.sagemaker.waiters.SageMakerWaiter;

/** Each way to fail has its own exception, that says where things stand. */
class FailedDeploymentsTest {

  private final DeployerFixture stage = new DeployerFixture();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void aSilentRollbackIsToldWhereTheSdksWaiterTellsOfSuccess() {
    DeploymentResult first = stage.deploy(config("model-1"));
    stage.sageMaker.faults().rollBackNextUpdate(ENDPOINT);

    RolledBackException rolledBack = failure(RolledBackException.class, config("model-2"));

    assertThat(rolledBack.liveConfigName()).contains(first.endpointConfigName());
    assertThat(rolledBack.wantedConfigName()).isEqualTo(config("model-2").endpointConfigName());
    assertThat(rolledBack.endpointStatus()).contains("InService");
    assertThat(rolledBack.step()).isEqualTo(DeploymentStep.WAIT);
    assertThat(rolledBack.failureReason()).isEmpty();
    try (SageMakerWaiter waiter = SageMakerWaiter.builder().client(stage.client).build()) {
      WaiterResponse<DescribeEndpointResponse> waited =
          waiter.waitUntilEndpointInService(r -> r.endpointName(ENDPOINT));
      assertThat(waited.matched().response())
          .hasValueSatisfying(
              response ->
                  assertThat(response.endpointConfigName()).isEqualTo(first.endpointConfigName()));
    }
  }

  @Test
  void aRollbackIsToldWithItsReasonAndVariant() {
    stage.deploy(config("model-1"));
    stage
        .sageMaker
        .faults()
        .rollBackNextUpdate(ENDPOINT, "The container for variant blue did not pass the ping.");

    RolledBackException rolledBack = failure(RolledBackException.class, config("model-2"));

    assertThat(rolledBack.failureReason()).hasValueSatisfying(r -> assertThat(r).contains("ping"));
    assertThat(rolledBack.variant()).contains("blue");
    assertThat(rolledBack).hasMessageContaining("did not pass the ping");
  }

  @Test
  void aRollbackSeenOnlyAfterwardsIsTold() {
    stage.deploy(config("model-1"));
    stage.sageMaker.faults().rollBackNextUpdate(ENDPOINT);
    Deployment seldom =
        Deployment.builder(ENDPOINT, config("model-2")).pollInterval(Duration.ofHours(1)).build();

    assertThatThrownBy(() -> stage.deployer.deploy(seldom)).isInstanceOf(RolledBackException.class);
  }

  @Test
  void afterARollbackTheNextDeploymentTriesAgain() {
    stage.deploy(config("model-1"));
    stage.sageMaker.faults().rollBackNextUpdate(ENDPOINT);
    failure(RolledBackException.class, config("model-2"));

    assertThat(stage.deploy(config("model-2")).change()).isEqualTo(Change.UPDATED);
  }

  @Test
  void aRollbackThatFailsHasItsOwnException() {
    stage.deploy(config("model-1"));
    stage.sageMaker.faults().failNextRollback(ENDPOINT, "No capacity.");

    UpdateRollbackFailedException failed =
        failure(UpdateRollbackFailedException.class, config("model-2"));

    assertThat(failed.failureReason()).contains("No capacity.");
    assertThat(failed.endpointStatus()).contains("UpdateRollbackFailed");
  }

  @Test
  void aFailedCreationHasItsOwnException() {
    stage.sageMaker.faults().failNextCreation(ENDPOINT, "No image.");

    EndpointFailedException failed = failure(EndpointFailedException.class, config("model-1"));

    assertThat(failed.failureReason()).contains("No image.");
    assertThat(failed.endpointStatus()).contains("Failed");
  }

  @Test
  void aFailedEndpointIsReplacedOnlyWhenAskedFor() {
    stage.sageMaker.faults().failNextCreation(ENDPOINT, "No image.");
    failure(EndpointFailedException.class, config("model-1"));
    failure(EndpointFailedException.class, config("model-1"));
    assertThat(stage.sageMaker.calls("DeleteEndpoint")).isZero();

    DeploymentResult result =
        stage.deployer.deploy(
            Deployment.builder(ENDPOINT, config("model-1")).replaceFailed(true).build());

    assertThat(result.change()).isEqualTo(Change.CREATED);
    assertThat(stage.live()).isEqualTo(result.endpointConfigName());
  }

  @Test
  void aDeploymentThatTakesTooLongGoesOnWhenRepeated() {
    Deployment hasty =
        Deployment.builder(ENDPOINT, config("model-1")).timeout(Duration.ofMinutes(1)).build();

    DeploymentTimeoutException late =
        catchThrowableOfType(DeploymentTimeoutException.class, () -> stage.deployer.deploy(hasty));

    assertThat(late.endpointStatus()).contains("Creating");
    assertThat(stage.deploy(config("model-1")).change()).isEqualTo(Change.NONE);
    assertThat(stage.sageMaker.calls("CreateEndpoint")).isEqualTo(1);
  }

  @Test
  void throttlingThatDoesNotEndHasItsOwnException() {
    stage.sageMaker.faults().on("DescribeEndpoint").always(Fault.throttling());

    ThrottledException throttled = failure(ThrottledException.class, config("model-1"));

    assertThat(throttled.step()).isEqualTo(DeploymentStep.CHECK_ENDPOINT);
    assertThat(throttled).hasCauseInstanceOf(RuntimeException.class);
    assertThat(stage.sageMaker.calls("DescribeEndpoint")).isEqualTo(8);
  }

  @Test
  void aServiceThatStaysAwayHasItsOwnException() {
    stage.sageMaker.faults().onAnyOperation().always(Fault.connectionLost());

    failure(ServiceUnavailableException.class, config("model-1"));
  }

  @Test
  void anInterruptedThreadIsToldAndStaysInterrupted() {
    AtomicInteger pauses = new AtomicInteger();
    EndpointDeployer deployer =
        stage.deployer.withTime(
            stage.clock,
            time -> {
              if (pauses.incrementAndGet() == 3) {
                throw new InterruptedException("enough");
              }
              stage.clock.advance(time);
            });

    InterruptedDeploymentException interrupted =
        catchThrowableOfType(
            InterruptedDeploymentException.class,
            () -> deployer.deploy(Deployment.of(ENDPOINT, config("model-1"))));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(interrupted.step()).isEqualTo(DeploymentStep.WAIT);
    assertThat(interrupted.endpointStatus()).contains("Creating");
  }

  @Test
  void anotherDeploymentInBetweenIsTold() {
    stage.deploy(config("model-1"));
    EndpointConfig other = config("model-9");
    stage.client.createEndpointConfig(other.toRequest());
    AtomicInteger pauses = new AtomicInteger();
    EndpointDeployer deployer =
        stage.deployer.withTime(
            stage.clock,
            time -> {
              if (pauses.incrementAndGet() == 1) {
                stage.clock.advance(Duration.ofMinutes(6));
                stage.client.updateEndpoint(
                    r -> r.endpointName(ENDPOINT).endpointConfigName(other.endpointConfigName()));
              }
              stage.clock.advance(time);
            });

    SupersededException superseded =
        catchThrowableOfType(
            SupersededException.class,
            () -> deployer.deploy(Deployment.of(ENDPOINT, config("model-2"))));

    assertThat(superseded.liveConfigName()).contains(other.endpointConfigName());
  }

  /** What ran before is deployed by somebody else meanwhile: that is no roll-back. */
  @Test
  void anotherDeploymentOfTheOldConfigurationIsTold() {
    EndpointConfig old = config("model-1");
    stage.deploy(old);
    AtomicInteger pauses = new AtomicInteger();
    EndpointDeployer deployer =
        stage.deployer.withTime(
            stage.clock,
            time -> {
              if (pauses.incrementAndGet() == 1) {
                stage.clock.advance(Duration.ofMinutes(6));
                stage.client.updateEndpoint(
                    r -> r.endpointName(ENDPOINT).endpointConfigName(old.endpointConfigName()));
              }
              stage.clock.advance(time);
            });

    assertThatThrownBy(() -> deployer.deploy(Deployment.of(ENDPOINT, config("model-2"))))
        .isInstanceOf(SupersededException.class)
        .hasMessageContaining(
            "another deployment switched the endpoint to " + old.endpointConfigName());
  }

  @Test
  void anEndpointThatIsDeletedInBetweenIsTold() {
    stage.deploy(config("model-1"));
    AtomicInteger pauses = new AtomicInteger();
    EndpointDeployer deployer =
        stage.deployer.withTime(
            stage.clock,
            time -> {
              if (pauses.incrementAndGet() == 1) {
                stage.clock.advance(Duration.ofMinutes(6));
                stage.client.deleteEndpoint(r -> r.endpointName(ENDPOINT));
              }
              stage.clock.advance(time);
            });

    assertThatThrownBy(() -> deployer.deploy(Deployment.of(ENDPOINT, config("model-2"))))
        .isInstanceOf(EndpointDeletedException.class);
  }

  @Test
  void aQuotaIsToldByName() {
    stage
        .sageMaker
        .faults()
        .on("CreateEndpoint")
        .always(Fault.quotaExceeded("ml.m5.xlarge for endpoint usage"));

    QuotaExceededException quota = failure(QuotaExceededException.class, config("model-1"));

    assertThat(quota.quota()).contains("ml.m5.xlarge for endpoint usage");
    assertThat(quota.step()).isEqualTo(DeploymentStep.CREATE_ENDPOINT);
  }

  @Test
  void aMissingModelIsTold() {
    stage.sageMaker.faults().missingModel("model-1");

    assertThat(failure(ModelNotFoundException.class, config("model-1")))
        .hasMessageContaining("model-1");
  }

  @Test
  void aMissingPermissionIsTold() {
    stage
        .sageMaker
        .faults()
        .on("CreateEndpointConfig")
        .always(Fault.accessDenied("sagemaker:AddTags"));

    assertThat(failure(DeploymentDeniedException.class, config("model-1")))
        .hasMessageContaining("sagemaker:AddTags");
  }

  @Test
  void bareValidationExceptionsAreToldApart() {
    refuse("Instance type ml.m5.xlarge is not supported for the chosen region.");
    failure(InstanceTypeNotOfferedException.class, config("model-1"));
    stage.sageMaker.faults().clear();

    refuse("VolumeSize parameter is not allowed for the selected Instance type ml.g5.xlarge.");
    failure(KeyOnLocalStorageException.class, config("model-1"));
    stage.sageMaker.faults().clear();

    refuse("Something that nobody has heard of.");
    assertThat(failure(RequestRefusedException.class, config("model-1")))
        .hasMessageContaining("nobody has heard of");
  }

  @Test
  void aListenerThatThrowsStopsNothing() {
    DeploymentResult result =
        stage
            .deployer
            .withListener(
                event -> {
                  throw new IllegalStateException("no display");
                })
            .deploy(Deployment.of(ENDPOINT, config("model-1")));

    assertThat(result.listenerFailure())
        .hasValueSatisfying(e -> assertThat(e).hasMessage("no display"));
  }

  private void refuse(String message) {
    stage
        .sageMaker
        .faults()
        .on("CreateEndpointConfig")
        .always(Fault.refusal(400, "ValidationException", message));
  }

  private <E extends DeploymentException> E failure(Class<E> type, EndpointConfig config) {
    E failure = catchThrowableOfType(type, () -> stage.deploy(config));
    assertThat(failure.endpointName()).isEqualTo(ENDPOINT);
    return failure;
  }
}
