package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.deploy.error.DeploymentDeniedException;
import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.error.DeregistrationDeniedException;
import dev.endpointdsl.deploy.error.InsufficientCapacityException;
import dev.endpointdsl.deploy.error.QuotaExceededException;
import dev.endpointdsl.deploy.error.RequestRefusedException;
import dev.endpointdsl.deploy.error.hosting.ModelDataUnavailableException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.testkit.model.Fault;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the exception and the remedy for messages that users have received from the service. */
class ServiceMessagesRemedyTest {

  private static final String VALIDATION = "ValidationException";
  private static final String CAPACITY =
      "Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error.";

  private final DeployerFixture fixture = new DeployerFixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void namesTheRemedy(
      String code, String message, Class<? extends DeploymentException> type, String remedy) {
    fixture.sageMaker.faults().on("CreateEndpoint").always(Fault.refusal(400, code, message));

    assertThatThrownBy(() -> fixture.deploy(config("model-1")))
        .isInstanceOf(type)
        .hasMessageContaining(remedy);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(
            VALIDATION,
            "An Application AutoScaling scalable target exists for a variant being deleted, and the"
                + " IAM identity used to invoke DeleteEndpoint does not have"
                + " application-autoscaling:DeregisterScalableTarget permission to deregister the"
                + " scalable target.",
            DeregistrationDeniedException.class,
            "Grant the caller application-autoscaling:DeregisterScalableTarget"),
        Arguments.of(
            VALIDATION,
            "Could not assume role arn:aws:iam::123456789012:role/ml. Please ensure that the role"
                + " exists.",
            DeploymentDeniedException.class,
            "sagemaker.amazonaws.com to assume it (sts:AssumeRole in the role's trust policy)"),
        Arguments.of(
            VALIDATION,
            "",
            RequestRefusedException.class,
            "the service refused a request: ValidationException without a message, HTTP status 400"),
        Arguments.of(
            "ResourceLimitExceeded",
            "The account-level service limit 'Memory size in MB per serverless endpoint' is 3072"
                + " MBs, with current utilization of 0 MBs and a request delta of 6144 MBs.",
            QuotaExceededException.class,
            "or use fewer serverless endpoints, less memory"),
        Arguments.of(
            VALIDATION,
            "Min instance count needs to be greater than 0 for enabled managed instance scaling",
            RequestRefusedException.class,
            "set minInstanceCount to at least 1, or deploy in a Region"),
        Arguments.of(
            VALIDATION,
            "The variant(s) \"blue\" must be deregistered as scalable targets with AWS Auto Scaling"
                + " before they can be removed or have their instance type updated.",
            RequestRefusedException.class,
            "Deregister the variant's scalable target with Application Auto Scaling"),
        Arguments.of(
            VALIDATION,
            "Could not find model data at s3://ml/model.tar.gz.",
            ModelDataUnavailableException.class,
            "Check the S3 location, that the object is in the Region of the deployment"),
        Arguments.of(
            VALIDATION,
            "The AsyncInferenceConfig parameter cannot be removed from this endpoint",
            RequestRefusedException.class,
            "Keep asyncInferenceConfig, deploy under another endpoint name"));
  }

  @Test
  void distinguishesALackOfCapacityFromABrokenModel() {
    fixture.sageMaker.faults().failNextCreation(ENDPOINT, CAPACITY);

    assertThatThrownBy(() -> fixture.deploy(config("model-1")))
        .isInstanceOf(InsufficientCapacityException.class)
        .hasMessageContaining("live: nothing")
        .hasMessageContaining("list several with instancePools; replaceFailed(true) replaces");
  }

  @Test
  void distinguishesALackOfCapacityFromARollback() {
    fixture.deploy(config("model-1"));
    fixture.sageMaker.faults().rollBackNextUpdate(ENDPOINT, CAPACITY);

    assertThatThrownBy(() -> fixture.deploy(config("model-2")))
        .isInstanceOf(InsufficientCapacityException.class)
        .hasMessageContaining("live: " + config("model-1").endpointConfigName())
        .hasMessageEndingWith("list several with instancePools.");

    fixture.deployer.deploy(Deployment.of(ENDPOINT, config("model-2")));
  }
}
