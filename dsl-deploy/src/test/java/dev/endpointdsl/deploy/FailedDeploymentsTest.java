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
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.waiters.WaiterResponse;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;
import software.amazon.awssdk.services.sagemaker.waiters.SageMakerWaiter;

/** Tests that each way to fail has its own exception with the status of the endpoint. */
class FailedDeploymentsTest {

  private final DeployerFixture fixture = new DeployerFixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void reportsASilentRollbackThatTheSdksWaiterTakesForSuccess() {
    DeploymentResult first = fixture.deploy(config("model-1"));
    fixture.sageMaker.faults().rollBackNextUpdate(ENDPOINT);

    RolledBackException rolledBack = failure(RolledBackException.class, config("model-2"));

    assertThat(rolledBack.liveConfigName()).contains(first.endpointConfigName());
    assertThat(rolledBack.wantedConfigName()).isEqualTo(config("model-2").endpointConfigName());
    assertThat(rolledBack.endpointStatus()).contains("InService");
    assertThat(rolledBack.step()).isEqualTo(DeploymentStep.WAIT);
    assertThat(rolledBack.failureReason()).isEmpty();
    try (SageMakerWaiter waiter = SageMakerWaiter.builder().client(fixture.client).build()) {
      WaiterResponse<DescribeEndpointResponse> waited =
          waiter.waitUntilEndpointInService(r -> r.endpointName(ENDPOINT));
      assertThat(waited.matched().response())
          .hasValueSatisfying(
              response ->
                  assertThat(response.endpointConfigName()).isEqualTo(first.endpointConfigName()));
    }
  }

  @Test
  void reportsARollbackWithReasonAndVariant() {
    fixture.deploy(config("model-1"));
    fixture
        .sageMaker
        .faults()
        .rollBackNextUpdate(ENDPOINT, "The container for variant blue did not pass the ping.");

    RolledBackException rolledBack = failure(RolledBackException.class, config("model-2"));

    assertThat(rolledBack.failureReason()).hasValueSatisfying(r -> assertThat(r).contains("ping"));
    assertThat(rolledBack.variant()).contains("blue");
    assertThat(rolledBack).hasMessageContaining("did not pass the ping");
  }

  @Test
  void reportsARollbackThatNoPollShowedInProgress() {
    fixture.deploy(config("model-1"));
    fixture.sageMaker.faults().rollBackNextUpdate(ENDPOINT);
    Deployment rarelyPolled =
        Deployment.builder(ENDPOINT, config("model-2")).pollInterval(Duration.ofHours(1)).build();

    assertThatThrownBy(() -> fixture.deployer.deploy(rarelyPolled))
        .isInstanceOf(RolledBackException.class);
  }

  @Test
  void updatesAgainAfterARollback() {
    fixture.deploy(config("model-1"));
    fixture.sageMaker.faults().rollBackNextUpdate(ENDPOINT);
    failure(RolledBackException.class, config("model-2"));

    assertThat(fixture.deploy(config("model-2")).change()).isEqualTo(Change.UPDATED);
  }

  @Test
  void reportsAFailedRollback() {
    fixture.deploy(config("model-1"));
    fixture.sageMaker.faults().failNextRollback(ENDPOINT, "No capacity.");

    UpdateRollbackFailedException failed =
        failure(UpdateRollbackFailedException.class, config("model-2"));

    assertThat(failed.failureReason()).contains("No capacity.");
    assertThat(failed.endpointStatus()).contains("UpdateRollbackFailed");
  }

  @Test
  void reportsAFailedCreation() {
    fixture.sageMaker.faults().failNextCreation(ENDPOINT, "No image.");

    EndpointFailedException failed = failure(EndpointFailedException.class, config("model-1"));

    assertThat(failed.failureReason()).contains("No image.");
    assertThat(failed.endpointStatus()).contains("Failed");
  }

  @Test
  void replacesAFailedEndpointOnlyOnRequest() {
    fixture.sageMaker.faults().failNextCreation(ENDPOINT, "No image.");
    failure(EndpointFailedException.class, config("model-1"));
    failure(EndpointFailedException.class, config("model-1"));
    assertThat(fixture.sageMaker.calls("DeleteEndpoint")).isZero();

    DeploymentResult result =
        fixture.deployer.deploy(
            Deployment.builder(ENDPOINT, config("model-1")).replaceFailed(true).build());

    assertThat(result.change()).isEqualTo(Change.CREATED);
    assertThat(fixture.live()).isEqualTo(result.endpointConfigName());
  }

  @Test
  void continuesAfterATimeoutWhenRepeated() {
    Deployment shortTimeout =
        Deployment.builder(ENDPOINT, config("model-1")).timeout(Duration.ofMinutes(1)).build();

    DeploymentTimeoutException timeout =
        catchThrowableOfType(
            DeploymentTimeoutException.class, () -> fixture.deployer.deploy(shortTimeout));

    assertThat(timeout.endpointStatus()).contains("Creating");
    assertThat(fixture.deploy(config("model-1")).change()).isEqualTo(Change.NONE);
    assertThat(fixture.sageMaker.calls("CreateEndpoint")).isEqualTo(1);
  }

  @Test
  void reportsThrottlingOfAllAttempts() {
    fixture.sageMaker.faults().on("DescribeEndpoint").always(Fault.throttling());
    Instant begin = fixture.clock.instant();

    ThrottledException throttled = failure(ThrottledException.class, config("model-1"));

    assertThat(throttled.step()).isEqualTo(DeploymentStep.CHECK_ENDPOINT);
    assertThat(throttled).hasCauseInstanceOf(RuntimeException.class);
    assertThat(Duration.between(begin, fixture.clock.instant()))
        .isBetween(Duration.ofMinutes(15), Duration.ofMinutes(17));
  }

  @Test
  void reportsAServiceThatStaysUnavailable() {
    fixture.sageMaker.faults().onAnyOperation().always(Fault.connectionLost());

    failure(ServiceUnavailableException.class, config("model-1"));
  }

  @Test
  void reportsAnInterruptAndKeepsTheFlag() {
    AtomicInteger pauses = new AtomicInteger();
    EndpointDeployer deployer =
        fixture.deployer.withTime(
            fixture.clock,
            time -> {
              if (pauses.incrementAndGet() == 3) {
                throw new InterruptedException("test");
              }
              fixture.clock.advance(time);
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
  void reportsAnotherDeploymentDuringThisOne() {
    fixture.deploy(config("model-1"));
    EndpointConfig other = config("model-9");
    fixture.client.createEndpointConfig(other.toRequest());
    AtomicInteger pauses = new AtomicInteger();
    EndpointDeployer deployer =
        fixture.deployer.withTime(
            fixture.clock,
            time -> {
              if (pauses.incrementAndGet() == 1) {
                fixture.clock.advance(Duration.ofMinutes(6));
                fixture.client.updateEndpoint(
                    r -> r.endpointName(ENDPOINT).endpointConfigName(other.endpointConfigName()));
              }
              fixture.clock.advance(time);
            });

    SupersededException superseded =
        catchThrowableOfType(
            SupersededException.class,
            () -> deployer.deploy(Deployment.of(ENDPOINT, config("model-2"))));

    assertThat(superseded.liveConfigName()).contains(other.endpointConfigName());
  }

  /** The previous configuration is live again, although the service rolled nothing back. */
  @Test
  void reportsAnotherDeploymentOfThePreviousConfiguration() {
    EndpointConfig previous = config("model-1");
    fixture.deploy(previous);
    AtomicInteger pauses = new AtomicInteger();
    EndpointDeployer deployer =
        fixture.deployer.withTime(
            fixture.clock,
            time -> {
              if (pauses.incrementAndGet() == 1) {
                fixture.clock.advance(Duration.ofMinutes(6));
                fixture.client.updateEndpoint(
                    r ->
                        r.endpointName(ENDPOINT).endpointConfigName(previous.endpointConfigName()));
              }
              fixture.clock.advance(time);
            });

    assertThatThrownBy(() -> deployer.deploy(Deployment.of(ENDPOINT, config("model-2"))))
        .isInstanceOf(SupersededException.class)
        .hasMessageContaining(
            "another deployment switched the endpoint to " + previous.endpointConfigName());
  }

  @Test
  void reportsAnEndpointThatIsDeletedDuringTheDeployment() {
    fixture.deploy(config("model-1"));
    AtomicInteger pauses = new AtomicInteger();
    EndpointDeployer deployer =
        fixture.deployer.withTime(
            fixture.clock,
            time -> {
              if (pauses.incrementAndGet() == 1) {
                fixture.clock.advance(Duration.ofMinutes(6));
                fixture.client.deleteEndpoint(r -> r.endpointName(ENDPOINT));
              }
              fixture.clock.advance(time);
            });

    assertThatThrownBy(() -> deployer.deploy(Deployment.of(ENDPOINT, config("model-2"))))
        .isInstanceOf(EndpointDeletedException.class);
  }

  @Test
  void reportsTheNameOfAnExceededQuota() {
    fixture
        .sageMaker
        .faults()
        .on("CreateEndpoint")
        .always(Fault.quotaExceeded("ml.m5.xlarge for endpoint usage"));

    QuotaExceededException quota = failure(QuotaExceededException.class, config("model-1"));

    assertThat(quota.quota()).contains("ml.m5.xlarge for endpoint usage");
    assertThat(quota.step()).isEqualTo(DeploymentStep.CREATE_ENDPOINT);
  }

  @Test
  void reportsAMissingModel() {
    fixture.sageMaker.faults().missingModel("model-1");

    assertThat(failure(ModelNotFoundException.class, config("model-1")))
        .hasMessageContaining("model-1");
  }

  @Test
  void reportsAMissingPermission() {
    fixture
        .sageMaker
        .faults()
        .on("CreateEndpointConfig")
        .always(Fault.accessDenied("sagemaker:AddTags"));

    assertThat(failure(DeploymentDeniedException.class, config("model-1")))
        .hasMessageContaining("sagemaker:AddTags");
  }

  @Test
  void distinguishesValidationExceptionsByTheirMessages() {
    refuse("Instance type ml.m5.xlarge is not supported for the chosen region.");
    failure(InstanceTypeNotOfferedException.class, config("model-1"));
    fixture.sageMaker.faults().clear();

    refuse("VolumeSize parameter is not allowed for the selected Instance type ml.g5.xlarge.");
    failure(KeyOnLocalStorageException.class, config("model-1"));
    fixture.sageMaker.faults().clear();

    refuse("An unknown problem.");
    assertThat(failure(RequestRefusedException.class, config("model-1")))
        .hasMessageContaining("An unknown problem");
  }

  @Test
  void continuesWithoutAListenerThatThrows() {
    DeploymentResult result =
        fixture
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
    fixture
        .sageMaker
        .faults()
        .on("CreateEndpointConfig")
        .always(Fault.refusal(400, "ValidationException", message));
  }

  private <E extends DeploymentException> E failure(Class<E> type, EndpointConfig config) {
    E failure = catchThrowableOfType(type, () -> fixture.deploy(config));
    assertThat(failure.endpointName()).isEqualTo(ENDPOINT);
    return failure;
  }
}
