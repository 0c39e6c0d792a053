package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.deploy.error.DeploymentTimeoutException;
import dev.endpointdsl.deploy.error.DeregistrationDeniedException;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.DeletionBuilder;
import dev.endpointdsl.deploy.model.DeletionResult;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.KeptResource;
import dev.endpointdsl.deploy.progress.DeploymentEvent;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.ImmediateAsyncClient;
import dev.endpointdsl.testkit.model.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;

/** Tests what a deletion of an endpoint deletes, and what it keeps. */
class DeletionTest {

  private static final EndpointConfig CONFIG = config("model-1");

  private final InMemoryFixtures fixtures = new InMemoryFixtures();
  private final DeployerFixture fixture =
      fixtures.next(
          server -> server.lenient(false).models("model-1", "model-2", "model-3").pageSize(2));

  @AfterEach
  void close() {
    fixture.close();
    fixtures.close();
  }

  @Test
  void deletesOnlyTheEndpointByDefault() {
    fixture.deploy(CONFIG);

    DeletionResult result = fixture.deployer.delete(Deletion.of(ENDPOINT));

    assertThat(result.endpointDeleted()).isTrue();
    assertThat(result.isUnchanged()).isFalse();
    assertThat(fixture.sageMaker.endpoints()).isEmpty();
    assertThat(fixture.sageMaker.endpointConfigs()).hasSize(1);
    assertThat(fixture.sageMaker.models()).hasSize(3);
  }

  @Test
  void deletesTheConfigurationAndItsModels() {
    fixture.deploy(CONFIG);

    DeletionResult result = fixture.deployer.delete(everything().build());

    assertThat(result.deletedConfigs()).containsExactly(CONFIG.endpointConfigName());
    assertThat(result.deletedModels()).containsExactly("model-1");
    assertThat(fixture.sageMaker.endpointConfigs()).isEmpty();
    assertThat(fixture.sageMaker.models()).containsExactlyInAnyOrder("model-2", "model-3");
  }

  @Test
  void succeedsIfNothingExists() {
    DeletionResult result = fixture.deployer.delete(everything().config("none").build());

    assertThat(result.isUnchanged()).isTrue();
    assertThat(result.kept()).isEmpty();
  }

  @Test
  void keepsWhatOthersUse() {
    fixture.deploy(CONFIG);
    fixture.deployer.deploy(Deployment.of("other", CONFIG));

    DeletionResult result = fixture.deployer.delete(everything().model("model-2").build());

    assertThat(result.deletedModels()).containsExactly("model-2");
    assertThat(result.kept())
        .containsExactly(
            new KeptResource(
                "endpoint configuration", CONFIG.endpointConfigName(), "endpoint other uses it"),
            new KeptResource(
                "model",
                "model-1",
                "endpoint configuration " + CONFIG.endpointConfigName() + " names it"));
  }

  @Test
  void keepsAModelThatAConfigurationWithoutEndpointNames() {
    fixture.deploy(CONFIG);
    EndpointConfig other = config("model-1", 3);
    fixture.client.createEndpointConfig(other.toRequest());

    DeletionResult result = fixture.deployer.delete(everything().build());

    assertThat(result.deletedConfigs()).containsExactly(CONFIG.endpointConfigName());
    assertThat(result.kept())
        .extracting(KeptResource::reason)
        .containsExactly("endpoint configuration " + other.endpointConfigName() + " names it");
  }

  @Test
  void deletesNamedConfigurationsWithoutEndpoint() {
    fixture.deploy(CONFIG);
    EndpointConfig unused = config("model-2");
    fixture.client.createEndpointConfig(unused.toRequest());

    DeletionResult result =
        fixture.deployer.delete(
            Deletion.withoutEndpoint()
                .configs(CONFIG.endpointConfigName(), unused.endpointConfigName())
                .deleteModels(true)
                .build());

    assertThat(result.deletedConfigs()).containsExactly(unused.endpointConfigName());
    assertThat(result.deletedModels()).containsExactly("model-2");
    assertThat(result.kept()).hasSize(2);
    assertThat(fixture.sageMaker.endpoints()).containsExactly(ENDPOINT);
  }

  @Test
  void waitsWhileTheServiceChangesTheEndpoint() {
    EndpointConfig next = config("model-2");
    fixture.deploy(CONFIG);
    fixture.client.createEndpointConfig(next.toRequest());
    fixture.client.updateEndpoint(
        r -> r.endpointName(ENDPOINT).endpointConfigName(next.endpointConfigName()));

    DeletionResult result = fixture.deployer.delete(everything().build());

    assertThat(fixture.sageMaker.calls("DeleteEndpoint")).isEqualTo(1);
    assertThat(result.deletedConfigs())
        .containsExactlyInAnyOrder(CONFIG.endpointConfigName(), next.endpointConfigName());
    assertThat(result.deletedModels()).containsExactlyInAnyOrder("model-1", "model-2");
  }

  @Test
  void deletesAFailedEndpoint() {
    fixture.sageMaker.faults().failNextCreation(ENDPOINT, "No image.");
    fixture.client.createEndpointConfig(CONFIG.toRequest());
    fixture.client.createEndpoint(
        r -> r.endpointName(ENDPOINT).endpointConfigName(CONFIG.endpointConfigName()));

    assertThat(fixture.deployer.delete(Deletion.of(ENDPOINT)).endpointDeleted()).isTrue();
    assertThat(fixture.sageMaker.endpoints()).isEmpty();
  }

  @Test
  void continuesADeletionThatHasBegun() {
    fixture.deploy(CONFIG);
    fixture.client.deleteEndpoint(r -> r.endpointName(ENDPOINT));

    DeletionResult result = fixture.deployer.delete(everything().build());

    assertThat(fixture.sageMaker.calls("DeleteEndpoint")).isEqualTo(1);
    assertThat(result.endpointDeleted()).isTrue();
    assertThat(result.deletedConfigs()).containsExactly(CONFIG.endpointConfigName());
  }

  @Test
  void needNotWaitForTheEnd() {
    fixture.deploy(CONFIG);

    DeletionResult result = fixture.deployer.delete(everything().awaitEndpoint(false).build());

    assertThat(fixture.sageMaker.endpoints()).containsExactly(ENDPOINT);
    assertThat(result.deletedConfigs()).containsExactly(CONFIG.endpointConfigName());
  }

  @Test
  void endsAtTheTimeout() {
    fixture.deploy(CONFIG);

    assertThatThrownBy(
            () ->
                fixture.deployer.delete(
                    Deletion.builder(ENDPOINT).timeout(Duration.ofSeconds(30)).build()))
        .isInstanceOf(DeploymentTimeoutException.class)
        .hasMessage(
            "Endpoint churn: the deletion had not ended when the timeout expired (step: delete"
                + " endpoint, status: Deleting; live: "
                + CONFIG.endpointConfigName()
                + "). Delete again to continue, with a longer timeout(...) if it was too short.");
  }

  @Test
  void namesTheRemedyForAScalableTarget() {
    fixture.deploy(CONFIG);
    fixture
        .sageMaker
        .faults()
        .on("DeleteEndpoint")
        .always(
            Fault.refusal(
                400,
                "ValidationException",
                "An Application AutoScaling scalable target exists for a variant being deleted, and"
                    + " the IAM identity used to invoke DeleteEndpoint does not have"
                    + " application-autoscaling:DeregisterScalableTarget permission to deregister"
                    + " the scalable target."));

    assertThatThrownBy(() -> fixture.deployer.delete(everything().build()))
        .isInstanceOf(DeregistrationDeniedException.class)
        .hasMessageContaining("with another identity, then delete again to continue.");
    assertThat(fixture.sageMaker.endpointConfigs()).hasSize(1);
  }

  @Test
  void reportsItsSteps() {
    List<DeploymentEvent> events = new ArrayList<>();
    fixture.deploy(CONFIG);

    DeletionResult result = fixture.deployer.withListener(events::add).delete(everything().build());

    assertThat(events)
        .filteredOn(DeploymentEvent.StepStarted.class::isInstance)
        .extracting(event -> ((DeploymentEvent.StepStarted) event).step().toString())
        .containsExactly(
            "check deleted endpoint",
            "delete endpoint",
            "delete configs",
            "delete models",
            "deleted");
    assertThat(events).endsWith(new DeploymentEvent.Deleted(ENDPOINT, result.elapsed(), result));
  }

  @Test
  void runsWithoutBlocking() {
    fixture.deploy(CONFIG);
    AsyncEndpointDeployer deployer =
        AsyncEndpointDeployer.create(region -> ImmediateAsyncClient.of(fixture.client))
            .withTime(
                fixture.clock,
                time -> {
                  fixture.clock.advance(time);
                  return CompletableFuture.completedFuture(null);
                });
    Deletion deletion = everything().region(Region.US_EAST_1).build();

    assertThat(deployer.planDeletion(deletion).join().changes()).hasSize(3);
    assertThat(deployer.delete(deletion).join().deletedModels()).containsExactly("model-1");
  }

  private static DeletionBuilder everything() {
    return Deletion.builder(ENDPOINT).deleteConfig(true).deleteModels(true);
  }
}
