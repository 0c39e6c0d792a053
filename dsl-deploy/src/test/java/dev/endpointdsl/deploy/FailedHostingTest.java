package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.ComponentEndpoint.base;
import static dev.endpointdsl.deploy.WholeFixture.BASE;
import static dev.endpointdsl.deploy.WholeFixture.deployment;
import static dev.endpointdsl.deploy.WholeFixture.describe;
import static dev.endpointdsl.deploy.WholeFixture.model;
import static dev.endpointdsl.deploy.WholeFixture.shown;
import static dev.endpointdsl.deploy.WholeFixture.whole;
import static dev.endpointdsl.deploy.WholeFixture.withMemory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.deploy.error.DeploymentDeniedException;
import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.error.RequestRefusedException;
import dev.endpointdsl.deploy.error.hosting.ComponentFailedException;
import dev.endpointdsl.deploy.error.hosting.ComponentNameTakenException;
import dev.endpointdsl.deploy.error.hosting.ComponentRolledBackException;
import dev.endpointdsl.deploy.error.hosting.ComponentsNotSupportedException;
import dev.endpointdsl.deploy.error.hosting.EulaNotAcceptedException;
import dev.endpointdsl.deploy.error.hosting.InsufficientHardwareException;
import dev.endpointdsl.deploy.error.hosting.ModelDataUnavailableException;
import dev.endpointdsl.deploy.error.hosting.ModelImageRefusedException;
import dev.endpointdsl.deploy.error.hosting.ModelNameTakenException;
import dev.endpointdsl.deploy.error.hosting.SubscriptionMissingException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.testkit.model.Fault;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests how models and inference components fail. */
class FailedHostingTest {

  private static final String HARDWARE =
      "There is not enough hardware resources on the instances for this endpoint to create a copy"
          + " of the inference component.";

  private final InMemoryFixtures fixtures = new InMemoryFixtures();
  private final DeployerFixture fixture = fixtures.next(server -> server.lenient(false));

  @AfterEach
  void close() {
    fixture.close();
    fixtures.close();
  }

  @ParameterizedTest
  @MethodSource
  void messagesOfCreateModelHaveTypes(String message, Class<? extends DeploymentException> type) {
    fixture
        .sageMaker
        .faults()
        .on("CreateModel")
        .always(Fault.refusal(400, "ValidationException", message));

    assertThatThrownBy(() -> fixture.deployer.deploy(whole()))
        .isInstanceOf(type)
        .hasMessageContaining("(step: models, model model-1; live: nothing).");
  }

  static Stream<Arguments> messagesOfCreateModelHaveTypes() {
    return Stream.of(
        Arguments.of(
            "Could not find model data at s3://ml/x.", ModelDataUnavailableException.class),
        Arguments.of(
            "Could not access model data at s3://ml/x. Please ensure that the role \"arn:x\" exists",
            ModelDataUnavailableException.class),
        Arguments.of("ECR image \"x\" is invalid.", ModelImageRefusedException.class),
        Arguments.of(
            "Unsupported manifest media type application/vnd.oci.image.manifest.v1+json for image x",
            ModelImageRefusedException.class),
        Arguments.of(
            "The AcceptEula value must be explicitly defined as True in order to accept the"
                + " end-user license agreement (EULA) that this \"s3://x\" model requires.",
            EulaNotAcceptedException.class),
        Arguments.of(
            "Caller is not subscribed to the marketplace offering.",
            SubscriptionMissingException.class),
        Arguments.of(
            "The execution role ARN \"arn:x\" is invalid. Please ensure that the role exists",
            DeploymentDeniedException.class),
        Arguments.of(
            "Specify one of either Image and Model Data URL or ModelPackageName in container"
                + " definition.",
            RequestRefusedException.class),
        Arguments.of(
            "Environment variable map cannot be specified when using a ModelPackage subscribed from"
                + " AWS Marketplace.",
            RequestRefusedException.class));
  }

  @ParameterizedTest
  @MethodSource
  void messagesOfCreateInferenceComponentHaveTypes(
      String message, Class<? extends DeploymentException> type) {
    fixture
        .sageMaker
        .faults()
        .on("CreateInferenceComponent")
        .always(Fault.refusal(400, "ValidationException", message));

    assertThatThrownBy(() -> fixture.deployer.deploy(whole()))
        .isInstanceOf(type)
        .hasMessageContaining(
            "(step: inference components, inference component base, status: InService; live:"
                + " gpus).");
  }

  static Stream<Arguments> messagesOfCreateInferenceComponentHaveTypes() {
    return Stream.of(
        Arguments.of(HARDWARE, InsufficientHardwareException.class),
        Arguments.of(
            "Inference Components are not supported in this Endpoint. Please make sure this"
                + " endpoint can deploy inference components.",
            ComponentsNotSupportedException.class),
        Arguments.of(
            "Inference components copy count an integer larger than 0",
            RequestRefusedException.class));
  }

  @Test
  void aModelOfTheNameWithOtherContentIsNotChanged() {
    fixture.client.createModel(
        model("model-1").toBuilder()
            .executionRoleArn("arn:aws:iam::123456789012:role/old")
            .build()
            .toRequest());

    assertThatThrownBy(() -> fixture.deployer.deploy(whole()))
        .isInstanceOf(ModelNameTakenException.class)
        .hasMessageContaining(
            "a model named model-1 exists with other content: ExecutionRoleArn:"
                + " \"arn:aws:iam::123456789012:role/old\" ->"
                + " \"arn:aws:iam::123456789012:role/hosting\"");
    assertThatThrownBy(() -> fixture.deployer.plan(whole()))
        .isInstanceOf(ModelNameTakenException.class);
    assertThat(fixture.sageMaker.endpointConfigs()).isEmpty();
  }

  @Test
  void aFailedComponentIsReplacedOnlyWhenAsked() {
    fixture.sageMaker.faults().failNextComponentCreation(BASE, "The container failed to start.");

    assertThatThrownBy(() -> fixture.deployer.deploy(whole()))
        .isInstanceOf(ComponentFailedException.class)
        .hasMessageContaining("the inference component base has failed")
        .hasMessageContaining("The service reports: The container failed to start.");
    assertThat(fixture.deployer.plan(whole()).toString())
        .contains("! replace inference component base (it has failed)")
        .contains("because replaceFailed(true) is not set");
    assertThatThrownBy(() -> fixture.deployer.deploy(whole()))
        .isInstanceOf(ComponentFailedException.class);

    Deployment replacing =
        deployment()
            .model(model("model-1"))
            .inferenceComponent(base(BASE))
            .replaceFailed(true)
            .build();
    assertThat(shown(fixture.deployer.deploy(replacing).changes()))
        .containsExactly("replaced inference component base");
  }

  @Test
  void aLackOfHardwareThatTheStatusReportsHasItsType() {
    fixture.sageMaker.faults().failNextComponentCreation(BASE, HARDWARE);

    assertThatThrownBy(() -> fixture.deployer.deploy(whole()))
        .isInstanceOf(InsufficientHardwareException.class)
        .hasMessageContaining("The service reports: " + HARDWARE);
  }

  @Test
  void anUpdateThatIsRolledBackFails() {
    fixture.deployer.deploy(whole());
    fixture.sageMaker.faults().rollBackNextComponentUpdate(BASE, "An alarm went off.");
    Deployment changed = whole(withMemory(base(BASE), 2048));

    assertThatThrownBy(() -> fixture.deployer.deploy(changed))
        .isInstanceOf(ComponentRolledBackException.class)
        .hasMessageContaining("An alarm went off.");
    assertThat(fixture.sageMaker.calls("UpdateInferenceComponent")).isEqualTo(1);
    fixture.deployer.deploy(changed);
    assertThat(fixture.deployer.plan(changed).isEmpty()).isTrue();
  }

  @Test
  void aComponentOfAnotherEndpointIsNotChanged() {
    fixture.deployer.deploy(
        Deployment.builder("other", ComponentEndpoint.CONFIG)
            .model(model("model-1"))
            .inferenceComponent(base(BASE).toBuilder().endpointName("other").build())
            .build());

    assertThatThrownBy(() -> fixture.deployer.deploy(whole()))
        .isInstanceOf(ComponentNameTakenException.class)
        .hasMessageContaining("the inference component base exists on the endpoint other");
    assertThat(describe(fixture, BASE).endpointName()).isEqualTo("other");
  }

  @Test
  void buildRefusesWhatThePartsContradict() {
    assertThatThrownBy(
            () ->
                deployment()
                    .inferenceComponent(base(BASE).toBuilder().endpointName("other").build())
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("base is for the endpoint other, but the deployment is for llm");
    assertThatThrownBy(() -> deployment().model(model("m")).model(model("m")).build())
        .hasMessage("Two models of the deployment are named m; give each its own name");
    assertThatThrownBy(
            () ->
                Deployment.builder("llm", DeployerFixture.config("m"))
                    .inferenceComponent(base(BASE).toBuilder().variantName("blue").build())
                    .build())
        .isInstanceOf(InvalidConfigException.class)
        .hasMessageContaining("VARIANT_WITH_MODEL");
  }
}
