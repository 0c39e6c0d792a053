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
 * The words of each way to fail, of an update from {@code one} to {@code two}: what happened, the
 * step, what is live now, what the service says, what to do.
 */
class ExceptionMessagesTest {

  private final DeployerFixture stage = new DeployerFixture();
  private final Faults faults = stage.sageMaker.faults();

  @BeforeEach
  void runsOne() {
    stage.deploy(config("one"));
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void aRollback() {
    faults.rollBackNextUpdate(ENDPOINT, "The variant blue did not pass the ping.");

    assertWords(
        RolledBackException.class,
        """
        Endpoint churn: the update was rolled back; two is not live (step: wait, status: \
        InService, variant: blue; live: one). The service says: The variant blue did not \
        pass the ping. Mend what the reason names, and deploy again; the old configuration \
        goes on serving.\
        """);
  }

  @Test
  void aSilentRollback() {
    faults.rollBackNextUpdate(ENDPOINT);

    assertWords(
        RolledBackException.class,
        """
        Endpoint churn: the update was rolled back; two is not live (step: wait, status: \
        InService; live: one). The service gives no reason: look at the endpoint's logs and \
        alarms in Amazon CloudWatch, and deploy again; the old configuration goes on \
        serving.\
        """);
  }

  @Test
  void aRollbackThatFails() {
    faults.failNextRollback(ENDPOINT, "No capacity.");

    assertWords(
        UpdateRollbackFailedException.class,
        """
        Endpoint churn: the update failed, and so did rolling it back: it may serve with a \
        mix of old and new (step: wait, status: UpdateRollbackFailed; live: one). The \
        service says: No capacity. Deploy a configuration that is known to work.\
        """);
  }

  @Test
  void aFailure() {
    faults.failNextUpdate(ENDPOINT, "No capacity.");

    assertWords(
        EndpointFailedException.class,
        """
        Endpoint churn: it has failed (step: wait, status: Failed; live: nothing). The \
        service says: No capacity. Mend what the reason names; then let the deployment \
        replace it, with replaceFailed(true).\
        """);
  }

  @Test
  void tooLittleTime() {
    Deployment hasty =
        Deployment.builder(ENDPOINT, config("two")).timeout(Duration.ofMinutes(1)).build();

    assertWords(
        DeploymentTimeoutException.class,
        hasty,
        """
        Endpoint churn: it did not settle in time (step: wait, status: Updating; live: one). \
        Deploy again to go on waiting, with a longer timeout(...) if it was too short.\
        """);
  }

  @Test
  void throttling() {
    faults.on("CreateEndpointConfig").always(Fault.throttling());

    assertCaused(
        assertWords(
            ThrottledException.class,
            """
        Endpoint churn: the service throttles, and goes on doing so (step: create config, \
        status: InService; live: one). Deploy again to go on: fewer endpoints at once, or \
        with a client that is built with RetryMode.ADAPTIVE_V2.\
        """));
  }

  @Test
  void noService() {
    faults.on("UpdateEndpoint").always(Fault.unavailable());

    assertCaused(
        assertWords(
            ServiceUnavailableException.class,
            """
        Endpoint churn: the service cannot be reached or fails: The request has failed due \
        to a temporary failure (step: update endpoint, status: InService; live: one). Deploy \
        again to go on when it can be reached.\
        """));
  }

  @Test
  void anInterrupt() {
    Thread.currentThread().interrupt();

    assertWords(
        InterruptedDeploymentException.class,
        """
        Endpoint churn: the thread was interrupted (step: check config; live: unknown, as \
        the endpoint was not looked at). Deploy again to go on.\
        """);

    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aTakenName() {
    stage.client.createEndpointConfig(
        config("two").toBuilder()
            .productionVariants(config("other", "m9").productionVariants())
            .build()
            .toRequest());

    assertWords(
        ConfigNameTakenException.class,
        """
        Endpoint churn: a configuration named two exists with other content: \
        ProductionVariants["blue"].ModelName: "m9" -> "m-two" (step: check config, status: \
        InService; live: one). Give the configuration another name, best with \
        endpointConfigNamePrefix(...).\
        """);
  }

  @Test
  void aConfigThatIsNotFound() {
    faults.on("DescribeEndpointConfig").always(notFound());

    assertWords(
        ConfigNotFoundException.class,
        """
        Endpoint churn: the service does not find the configuration two (step: read config \
        back, status: InService; live: one). Deploy again; if it stays away, something \
        deletes it.\
        """);
  }

  @Test
  void aMissingModel() {
    faults.missingModel("m-two");

    assertCaused(
        assertWords(
            ModelNotFoundException.class,
            """
        Endpoint churn: a model does not exist: Could not find model \
        "arn:aws:sagemaker:us-east-1:123456789012:model/m-two" (step: create config, status: \
        InService; live: one). Create the model, or correct modelName.\
        """));
  }

  @Test
  void anInstanceTypeThatIsNotOffered() {
    refuse("Instance type ml.m5.xlarge is not supported for the chosen region.");

    assertCaused(
        assertWords(
            InstanceTypeNotOfferedException.class,
            """
        Endpoint churn: an instance type is not offered in the Region: Instance type \
        ml.m5.xlarge is not supported for the chosen region (step: create config, status: \
        InService; live: one). Choose another type or Region.\
        """));
  }

  @Test
  void aQuota() {
    faults.on("UpdateEndpoint").always(Fault.quotaExceeded("ml.m5.xlarge for endpoint usage"));

    assertCaused(
        assertWords(
            QuotaExceededException.class,
            """
        Endpoint churn: a quota does not allow it: The account-level service limit \
        'ml.m5.xlarge for endpoint usage' is 0 Instances, with current utilization of 0 \
        Instances and a request delta of 1 Instances. Please contact AWS support to request \
        an increase for this limit (step: update endpoint, status: InService; live: one). \
        Ask for a higher quota with AWS Service Quotas, or use fewer or other instances.\
        """));
  }

  @Test
  void aKeyOnLocalStorage() {
    refuse("KmsKeyId is not supported for instance types with local storage (NVMe).");

    assertCaused(
        assertWords(
            KeyOnLocalStorageException.class,
            """
        Endpoint churn: a key or a volume size is set for an instance type with local \
        storage: KmsKeyId is not supported for instance types with local storage (NVMe) \
        (step: create config, status: InService; live: one). Leave kmsKeyId and \
        volumeSizeInGB out: such disks encrypt themselves.\
        """));
  }

  @Test
  void noPermission() {
    faults.on("UpdateEndpoint").always(Fault.accessDenied("sagemaker:UpdateEndpoint"));

    assertCaused(
        assertWords(
            DeploymentDeniedException.class,
            """
        Endpoint churn: access is denied: User: arn:aws:iam::123456789012:user/local is not \
        authorized to perform: sagemaker:UpdateEndpoint (step: update endpoint, status: \
        InService; live: one). Grant the permission that the cause names (roles need \
        iam:PassRole, tags sagemaker:AddTags), or renew credentials that have expired; then \
        deploy again to go on.\
        """));
  }

  @Test
  void expiredCredentials() {
    faults
        .on("UpdateEndpoint")
        .always(Fault.refusal(400, "ExpiredTokenException", "The security token is expired"));

    assertCaused(
        assertWords(
            DeploymentDeniedException.class,
            """
        Endpoint churn: access is denied: The security token is expired (step: update \
        endpoint, status: InService; live: one). Grant the permission that the cause names \
        (roles need iam:PassRole, tags sagemaker:AddTags), or renew credentials that have \
        expired; then deploy again to go on.\
        """));
  }

  @Test
  void anythingElse() {
    refuse("Something that nobody has heard of.");

    assertCaused(
        assertWords(
            RequestRefusedException.class,
            """
        Endpoint churn: the service refused a request: Something that nobody has heard of \
        (step: create config, status: InService; live: one). Mend what the cause names, and \
        deploy again.\
        """));
  }

  private void refuse(String message) {
    faults.on("CreateEndpointConfig").always(Fault.refusal(400, "ValidationException", message));
  }

  private static Fault notFound() {
    return Fault.refusal(400, "ValidationException", "Could not find endpoint configuration.");
  }

  private DeploymentException assertWords(Class<? extends DeploymentException> type, String words) {
    return assertWords(type, Deployment.of(ENDPOINT, config("two")), words);
  }

  private DeploymentException assertWords(
      Class<? extends DeploymentException> type, Deployment deployment, String words) {
    DeploymentException failure =
        catchThrowableOfType(type, () -> stage.deployer.deploy(deployment));
    assertThat(failure).isNotNull();
    assertThat(failure).hasMessage(words);
    return failure;
  }

  private static void assertCaused(DeploymentException failure) {
    assertThat(failure).hasCauseInstanceOf(SdkException.class);
  }

  private static EndpointConfig config(String name) {
    return config(name, "m-" + name);
  }

  private static EndpointConfig config(String name, String model) {
    return DeployerFixture.config(model).toBuilder().endpointConfigName(name).build();
  }
}
