package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.endpointdsl.deploy.error.ConfigNameTakenException;
import dev.endpointdsl.deploy.error.ConfigNotFoundException;
import dev.endpointdsl.deploy.error.DeploymentDeniedException;
import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.error.DeploymentTimeoutException;
import dev.endpointdsl.deploy.error.EndpointFailedException;
import dev.endpointdsl.deploy.error.InstanceTypeNotOfferedException;
import dev.endpointdsl.deploy.error.InterruptedDeploymentException;
import dev.endpointdsl.deploy.error.KeyOnLocalStorageException;
import dev.endpointdsl.deploy.error.ModelNotFoundException;
import dev.endpointdsl.deploy.error.QuotaExceededException;
import dev.endpointdsl.deploy.error.RequestRefusedException;
import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.error.ServiceUnavailableException;
import dev.endpointdsl.deploy.error.ThrottledException;
import dev.endpointdsl.deploy.error.UpdateRollbackFailedException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.Faults;
import dev.endpointdsl.testkit.model.Fault;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Checks the message of each exception for an update from {@code one} to {@code two}: the problem,
 * the step, the live configuration, the reason that the service reports, and the remedy.
 */
class ExceptionMessagesTest {

  private final DeployerFixture fixture = new DeployerFixture();
  private final Faults faults = fixture.sageMaker.faults();

  @BeforeEach
  void deployOne() {
    fixture.deploy(config("one"));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void reportsARollbackWithItsReason() {
    faults.rollBackNextUpdate(ENDPOINT, "The variant blue did not pass the ping.");

    assertMessage(
        RolledBackException.class,
        """
        Endpoint churn: the service rolled the update back; two is not live (step: wait, \
        status: InService, variant: blue; live: one). The service reports: The variant \
        blue did not pass the ping. Fix the cause that the service reports, and deploy \
        again. The old configuration keeps serving.\
        """);
  }

  @Test
  void reportsARollbackWithoutAReason() {
    faults.rollBackNextUpdate(ENDPOINT);

    assertMessage(
        RolledBackException.class,
        """
        Endpoint churn: the service rolled the update back; two is not live (step: wait, \
        status: InService; live: one). The service reports no reason: check the \
        endpoint's logs and alarms in Amazon CloudWatch, and deploy again. The old \
        configuration keeps serving.\
        """);
  }

  @Test
  void reportsAFailedRollback() {
    faults.failNextRollback(ENDPOINT, "No capacity.");

    assertMessage(
        UpdateRollbackFailedException.class,
        """
        Endpoint churn: the update and its rollback failed; the endpoint may serve a mix \
        of the old and the new configuration (step: wait, status: UpdateRollbackFailed; \
        live: one). The service reports: No capacity. Deploy a configuration that is \
        known to work.\
        """);
  }

  @Test
  void reportsAFailedEndpoint() {
    faults.failNextUpdate(ENDPOINT, "No capacity.");

    assertMessage(
        EndpointFailedException.class,
        """
        Endpoint churn: the endpoint has failed (step: wait, status: Failed; live: \
        nothing). The service reports: No capacity. Fix the cause that the service \
        reports, and replace the endpoint with replaceFailed(true).\
        """);
  }

  @Test
  void reportsATimeout() {
    Deployment shortTimeout =
        Deployment.builder(ENDPOINT, config("two")).timeout(Duration.ofMinutes(1)).build();

    assertMessage(
        DeploymentTimeoutException.class,
        shortTimeout,
        """
        Endpoint churn: the endpoint was still changing when the timeout expired (step: \
        wait, status: Updating; live: one). Deploy again to keep waiting, with a longer \
        timeout(...) if it was too short.\
        """);
  }

  @Test
  void reportsThrottling() {
    faults.on("CreateEndpointConfig").always(Fault.throttling());

    assertHasSdkCause(
        assertMessage(
            ThrottledException.class,
            """
        Endpoint churn: the service throttled all attempts of a request (step: create \
        config, status: InService; live: one). Deploy again to continue when \
        other programs of the account make fewer calls.\
        """));
  }

  @Test
  void reportsAnUnavailableService() {
    faults.on("UpdateEndpoint").always(Fault.unavailable());

    assertHasSdkCause(
        assertMessage(
            ServiceUnavailableException.class,
            """
        Endpoint churn: the service is unreachable or fails: The request has failed due \
        to a temporary failure (step: update endpoint, status: InService; live: one). \
        Deploy again to continue when the service is available.\
        """));
  }

  @Test
  void reportsAnInterrupt() {
    Thread.currentThread().interrupt();

    assertMessage(
        InterruptedDeploymentException.class,
        """
        Endpoint churn: the thread was interrupted (step: check config; live: unknown, \
        because the endpoint was not described). Deploy again to continue.\
        """);

    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void reportsADifferentConfigurationWithTheName() {
    fixture.client.createEndpointConfig(
        config("two").toBuilder()
            .productionVariants(config("other", "m9").productionVariants())
            .build()
            .toRequest());

    assertMessage(
        ConfigNameTakenException.class,
        """
        Endpoint churn: a configuration named two exists with other content: \
        ProductionVariants["blue"].ModelName: "m9" -> "m-two" (step: check config, \
        status: InService; live: one). Give the configuration another name, preferably \
        with endpointConfigNamePrefix(...).\
        """);
  }

  @Test
  void reportsAMissingConfiguration() {
    faults.on("DescribeEndpointConfig").always(notFound());

    assertMessage(
        ConfigNotFoundException.class,
        """
        Endpoint churn: the service does not find the configuration two (step: read \
        config back, status: InService; live: one). Deploy again; if the error persists, \
        find out what deletes the configuration.\
        """);
  }

  @Test
  void reportsAMissingModel() {
    faults.missingModel("m-two");

    assertHasSdkCause(
        assertMessage(
            ModelNotFoundException.class,
            """
        Endpoint churn: a model does not exist: Could not find model \
        "arn:aws:sagemaker:us-east-1:123456789012:model/m-two" (step: create config, \
        status: InService; live: one). Create the model, or correct modelName.\
        """));
  }

  @Test
  void reportsAnInstanceTypeThatTheRegionLacks() {
    refuse("Instance type ml.m5.xlarge is not supported for the chosen region.");

    assertHasSdkCause(
        assertMessage(
            InstanceTypeNotOfferedException.class,
            """
        Endpoint churn: an instance type is not offered in the Region: Instance type \
        ml.m5.xlarge is not supported for the chosen region (step: create config, \
        status: InService; live: one). Choose another instance type or Region.\
        """));
  }

  @Test
  void reportsAnExceededQuota() {
    faults.on("UpdateEndpoint").always(Fault.quotaExceeded("ml.m5.xlarge for endpoint usage"));

    assertHasSdkCause(
        assertMessage(
            QuotaExceededException.class,
            """
        Endpoint churn: a quota is exceeded: The account-level service limit \
        'ml.m5.xlarge for endpoint usage' is 0 Instances, with current utilization of 0 \
        Instances and a request delta of 1 Instances. Please contact AWS support to \
        request an increase for this limit (step: update endpoint, status: InService; \
        live: one). Request a higher quota in AWS Service Quotas, or use fewer or other \
        instances.\
        """));
  }

  @Test
  void reportsAKeyForLocalStorage() {
    refuse("KmsKeyId is not supported for instance types with local storage (NVMe).");

    assertHasSdkCause(
        assertMessage(
            KeyOnLocalStorageException.class,
            """
        Endpoint churn: an encryption key or a volume size is set for an instance type \
        with local storage: KmsKeyId is not supported for instance types with local \
        storage (NVMe) (step: create config, status: InService; live: one). Remove \
        kmsKeyId and volumeSizeInGB: the hardware encrypts local storage.\
        """));
  }

  @Test
  void reportsAMissingPermission() {
    faults.on("UpdateEndpoint").always(Fault.accessDenied("sagemaker:UpdateEndpoint"));

    assertHasSdkCause(
        assertMessage(
            DeploymentDeniedException.class,
            """
        Endpoint churn: access is denied: User: arn:aws:iam::123456789012:user/local is \
        not authorized to perform: sagemaker:UpdateEndpoint (step: update endpoint, \
        status: InService; live: one). Grant the permission that the cause names (roles \
        need iam:PassRole, tags sagemaker:AddTags) or renew expired credentials, then \
        deploy again to continue.\
        """));
  }

  @Test
  void reportsExpiredCredentials() {
    faults
        .on("UpdateEndpoint")
        .always(Fault.refusal(400, "ExpiredTokenException", "The security token is expired"));

    assertHasSdkCause(
        assertMessage(
            DeploymentDeniedException.class,
            """
        Endpoint churn: access is denied: The security token is expired (step: update \
        endpoint, status: InService; live: one). Grant the permission that the cause \
        names (roles need iam:PassRole, tags sagemaker:AddTags) or renew expired \
        credentials, then deploy again to continue.\
        """));
  }

  @Test
  void reportsAnyOtherRefusal() {
    refuse("An unknown problem.");

    assertHasSdkCause(
        assertMessage(
            RequestRefusedException.class,
            """
        Endpoint churn: the service refused a request: An unknown problem (step: create \
        config, status: InService; live: one). Fix the cause and deploy again.\
        """));
  }

  private void refuse(String message) {
    faults.on("CreateEndpointConfig").always(Fault.refusal(400, "ValidationException", message));
  }

  private static Fault notFound() {
    return Fault.refusal(400, "ValidationException", "Could not find endpoint configuration.");
  }

  private DeploymentException assertMessage(
      Class<? extends DeploymentException> type, String message) {
    return assertMessage(type, Deployment.of(ENDPOINT, config("two")), message);
  }

  private DeploymentException assertMessage(
      Class<? extends DeploymentException> type, Deployment deployment, String message) {
    DeploymentException failure =
        catchThrowableOfType(type, () -> fixture.deployer.deploy(deployment));
    assertThat(failure).isNotNull();
    assertThat(failure).hasMessage(message);
    return failure;
  }

  private static void assertHasSdkCause(DeploymentException failure) {
    assertThat(failure).hasCauseInstanceOf(SdkException.class);
  }

  private static EndpointConfig config(String name) {
    return config(name, "m-" + name);
  }

  private static EndpointConfig config(String name, String model) {
    return DeployerFixture.config(model).toBuilder().endpointConfigName(name).build();
  }
}
