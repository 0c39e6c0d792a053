package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static dev.endpointdsl.deploy.DeployerFixture.config;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_2XLARGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.deploy.error.PartFailedException;
import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.error.ServiceUnavailableException;
import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.progress.DeploymentEvent;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.ImmediateAsyncClient;
import dev.endpointdsl.testkit.model.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;

/** Tests the extension point for parts with one that gives the endpoint a tag. */
class PartsTest {

  private static final EndpointConfig LARGER =
      config("model-1").toBuilder()
          .productionVariants(
              List.of(
                  config("model-1").productionVariants().get(0).toBuilder()
                      .instanceType(ML_M5_2XLARGE)
                      .build()))
          .endpointConfigNamePrefix("churn-")
          .build();

  private final InMemoryFixtures fixtures = new InMemoryFixtures();
  private final DeployerFixture fixture = fixtures.next();
  private final List<String> events = new ArrayList<>();
  private final EndpointDeployer deployer =
      fixture
          .deployer
          .withPart(
              BlockingPartDeployer.of(new OwnerPart.Deployer())
                  .withClient(OwnerPart.TAGS, fixture.client))
          .withListener(this::record);

  @AfterEach
  void close() {
    fixture.close();
    fixtures.close();
  }

  private void record(DeploymentEvent event) {
    if (event instanceof DeploymentEvent.ResourceStarted started) {
      events.add(started.step() + " " + started.resource());
    } else if (event instanceof DeploymentEvent.Applied applied) {
      events.add(applied.change().toString());
    }
  }

  private static Deployment deployment(EndpointConfig config, String owner) {
    return Deployment.builder(ENDPOINT, config).part(new OwnerPart(owner)).build();
  }

  @Test
  void appliesAndKeepsAPart() {
    Deployment deployment = deployment(config("model-1"), "ml");

    assertThat(deployer.plan(deployment).toString())
        .contains("+ create owner ml (it is nobody, CREATE)");
    DeploymentResult result = deployer.deploy(deployment);
    assertThat(result.changes())
        .containsExactly(new AppliedChange(AppliedChange.Kind.CREATED, "owner", "ml"));
    assertThat(events).containsExactly("parts owner ml", "created owner ml");
    assertThat(deployer.plan(deployment).isEmpty()).isTrue();
    assertThat(deployer.deploy(deployment).isUnchanged()).isTrue();
  }

  @Test
  void preparesAChangeThatTheServiceWouldRefuse() {
    deployer.deploy(deployment(config("model-1"), "ml"));
    events.clear();

    assertThat(deployer.plan(deployment(LARGER, "ml")).toString())
        .contains("it is ml, UPDATE")
        .doesNotContain("deregister the target with Application Auto Scaling");
    assertThat(fixture.deployer.plan(Deployment.of(ENDPOINT, LARGER)).toString())
        .contains("deregister the target with Application Auto Scaling");
    deployer.deploy(deployment(LARGER, "ml"));

    assertThat(events)
        .containsExactly("deregistered owner ml", "parts owner ml", "created owner ml");
    events.clear();
    deployer.deploy(deployment(config("model-2"), "ml"));
    assertThat(events).contains("deregistered owner ml"); // back to the smaller instances
    events.clear();
    deployer.deploy(deployment(config("model-3"), "ml"));
    assertThat(events).containsExactly("parts owner ml");
  }

  @Test
  void restoresAfterAFailedChange() {
    deployer.deploy(deployment(config("model-1"), "ml"));
    fixture.sageMaker.faults().rollBackNextUpdate(ENDPOINT);
    events.clear();

    assertThatThrownBy(() -> deployer.deploy(deployment(LARGER, "ml")))
        .isInstanceOf(RolledBackException.class);
    assertThat(events).containsExactly("deregistered owner ml", "updated owner ml");
  }

  @Test
  void retainsTheInstanceCountsOfScaledVariants() {
    assertThat(deployment(config("model-1"), "ml").update().toJson())
        .contains("RetainAllVariantProperties", "DesiredWeight", "DataCaptureConfig")
        .doesNotContain("DesiredInstanceCount");
  }

  @Test
  void namesThePartThatFails() {
    assertThatThrownBy(() -> deployer.deploy(deployment(config("model-1"), "nobody")))
        .isInstanceOf(PartFailedException.class)
        .hasMessage(
            "Endpoint churn: owner nobody: it differs from the wanted state after it was applied:"
                + " Owner: (unset) -> \"nobody\" (step: parts, owner nobody, status: InService;"
                + " live: "
                + config("model-1").endpointConfigName()
                + "). Check whether another program changes it, and deploy again.");
  }

  @Test
  void repeatsAndTranslatesCallsOfAPart() {
    fixture.sageMaker.faults().on("AddTags").onFirst(2, Fault.throttling());
    deployer.deploy(deployment(config("model-1"), "ml"));

    fixture.sageMaker.faults().on("ListTags").always(Fault.internalError());
    assertThatThrownBy(() -> deployer.withAttempts(2).deploy(deployment(config("model-1"), "x")))
        .isInstanceOf(ServiceUnavailableException.class)
        .hasMessageContaining("step: parts, owner x");
  }

  @Test
  void refusesAPartWithoutPartDeployerBeforeTheFirstCall() {
    Deployment deployment = deployment(config("model-1"), "ml");

    assertThatThrownBy(() -> fixture.deployer.deploy(deployment))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The deployment has the part owner ml, but the deployer has no part deployer for"
                + " OwnerPart; add one with withPart(...)");
    assertThatThrownBy(() -> fixture.deployer.plan(deployment))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(fixture.sageMaker.calls()).isEmpty();
  }

  @Test
  void refusesPartsOfOneName() {
    assertThatThrownBy(
            () ->
                Deployment.builder(ENDPOINT, config("model-1"))
                    .part(new OwnerPart("ml"))
                    .part(new OwnerPart("ml"))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Two parts of the deployment are named owner ml; give each its own name");
  }

  @Test
  void runsAsynchronously() throws Exception {
    SageMakerAsyncClient client = ImmediateAsyncClient.of(fixture.client);
    AsyncEndpointDeployer async =
        AsyncEndpointDeployer.create(region -> client)
            .withPart(
                AsyncPartDeployer.of(new OwnerPart.Deployer())
                    .withClients(OwnerPart.TAGS, region -> client))
            .withTime(
                fixture.clock,
                time -> {
                  fixture.clock.advance(time);
                  return CompletableFuture.completedFuture(null);
                })
            .withListener(this::record);
    Deployment deployment =
        Deployment.builder(ENDPOINT, config("model-1"))
            .region(Region.US_EAST_1)
            .part(new OwnerPart("ml"))
            .build();

    async.deploy(deployment).get();

    assertThat(events).containsExactly("parts owner ml", "created owner ml");
    assertThat(async.plan(deployment).get().isEmpty()).isTrue();
    assertThatThrownBy(
            () -> AsyncEndpointDeployer.create(region -> client).deploy(deployment).get())
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(IllegalArgumentException.class);
  }
}
