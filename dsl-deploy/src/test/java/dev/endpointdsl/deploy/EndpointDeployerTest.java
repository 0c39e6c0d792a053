package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.endpointdsl.deploy.error.ConfigNameTakenException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.model.DeploymentResult.Change;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.VariantPropertyType;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.model.DesiredWeightAndCapacity;
import software.amazon.awssdk.services.sagemaker.model.EndpointStatus;

/** Deployments that go as they should. */
class EndpointDeployerTest {

  private final DeployerFixture stage = new DeployerFixture();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void theFirstDeploymentCreatesBoth() {
    EndpointConfig config = config("model-1");

    DeploymentResult result = stage.deploy(config);

    assertThat(result.change()).isEqualTo(Change.CREATED);
    assertThat(result.configCreated()).isTrue();
    assertThat(result.previousConfigName()).isEmpty();
    assertThat(result.endpointConfigName()).isEqualTo(config.endpointConfigName());
    assertThat(result.endpointArn()).endsWith(":endpoint/churn");
    assertThat(result.endpointConfigArn()).endsWith("/" + config.endpointConfigName());
    assertThat(result.elapsed()).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6));
    assertThat(stage.describe().endpointStatus()).isEqualTo(EndpointStatus.IN_SERVICE);
    assertThat(stage.live()).isEqualTo(config.endpointConfigName());
  }

  @Test
  void theSameAgainDoesNothing() {
    stage.deploy(config("model-1"));
    stage.sageMaker.resetCalls();

    DeploymentResult again = stage.deploy(config("model-1"));

    assertThat(again.change()).isEqualTo(Change.NONE);
    assertThat(again.isUnchanged()).isTrue();
    assertThat(again.configCreated()).isFalse();
    assertThat(stage.writes()).isEmpty();
  }

  @Test
  void anotherContentSwitchesTheEndpoint() {
    DeploymentResult first = stage.deploy(config("model-1"));

    DeploymentResult second = stage.deploy(config("model-2"));

    assertThat(second.change()).isEqualTo(Change.UPDATED);
    assertThat(second.previousConfigName()).contains(first.endpointConfigName());
    assertThat(stage.live()).isEqualTo(second.endpointConfigName());
    assertThat(stage.sageMaker.endpointConfigs())
        .containsExactly(first.endpointConfigName(), second.endpointConfigName());
  }

  @Test
  void goingBackToAnOldContentUsesItsConfigurationAgain() {
    DeploymentResult first = stage.deploy(config("model-1"));
    stage.deploy(config("model-2"));

    DeploymentResult third = stage.deploy(config("model-1"));

    assertThat(third.configCreated()).isFalse();
    assertThat(third.endpointConfigName()).isEqualTo(first.endpointConfigName());
    assertThat(stage.live()).isEqualTo(first.endpointConfigName());
  }

  @Test
  void anUpdateUnderWayIsWaitedFor() {
    stage.deploy(config("model-1"));
    EndpointConfig other = config("model-2");
    stage.client.createEndpointConfig(other.toRequest());
    stage.client.updateEndpoint(
        r -> r.endpointName(ENDPOINT).endpointConfigName(other.endpointConfigName()));

    DeploymentResult result = stage.deploy(config("model-3"));

    assertThat(result.previousConfigName()).contains(other.endpointConfigName());
    assertThat(stage.live()).isEqualTo(result.endpointConfigName());
  }

  @Test
  void aSystemUpdateIsWaitedFor() {
    stage.deploy(config("model-1"));
    stage.sageMaker.faults().updateSystem(ENDPOINT);

    assertThat(stage.deploy(config("model-2")).change()).isEqualTo(Change.UPDATED);
  }

  @Test
  void aNameWithOtherContentIsRefusedAndNothingIsWritten() {
    EndpointConfig config = config("model-1").toBuilder().endpointConfigName("churn").build();
    stage.deploy(config);
    stage.sageMaker.resetCalls();
    EndpointConfig other = config("model-2", 3).toBuilder().endpointConfigName("churn").build();

    ConfigNameTakenException refused =
        catchThrowableOfType(ConfigNameTakenException.class, () -> stage.deploy(other));

    assertThat(refused.differences())
        .containsExactly(
            new Difference("ProductionVariants[\"blue\"].ModelName", "\"model-1\"", "\"model-2\""),
            new Difference("ProductionVariants[\"blue\"].InitialInstanceCount", "2", "3"));
    assertThat(stage.writes()).isEmpty();
  }

  @Test
  void whatWasScaledIsKeptWhenAskedFor() {
    stage.deploy(config("model-1"));
    scale(7);

    stage.deployer.deploy(
        Deployment.builder(ENDPOINT, config("model-2"))
            .retainVariantProperties(VariantPropertyType.DESIRED_INSTANCE_COUNT)
            .build());

    assertThat(stage.describe().productionVariants().get(0).desiredInstanceCount()).isEqualTo(7);
  }

  @Test
  void whatWasScaledIsResetOtherwise() {
    stage.deploy(config("model-1"));
    scale(7);

    stage.deploy(config("model-2"));

    assertThat(stage.describe().productionVariants().get(0).desiredInstanceCount()).isEqualTo(2);
  }

  @Test
  void tagsAloneChangeTagsAlone() {
    EndpointConfig config = config("model-1").toBuilder().tag("team", "risk").build();
    stage.deploy(config);
    stage.sageMaker.resetCalls();

    DeploymentResult result =
        stage
            .deployer
            .withDefaultTags(Map.of("owner", "ml", "team", "nobody"))
            .deploy(Deployment.of(ENDPOINT, config));

    assertThat(result.change()).isEqualTo(Change.NONE);
    assertThat(result.tagsAll()).isEqualTo(Map.of("owner", "ml", "team", "risk"));
    assertThat(stage.deployer.read(result.endpointConfigName()).orElseThrow().tags())
        .extracting(tag -> tag.key() + "=" + tag.value())
        .containsExactlyInAnyOrder("owner=ml", "team=risk");
    assertThat(stage.writes()).containsOnlyKeys("AddTags");
  }

  @Test
  void tagsThatAreNotNamedAnyMoreAreRemoved() {
    EndpointConfig config = config("model-1").toBuilder().tag("team", "risk").tag("a", "b").build();
    stage.deploy(config);

    stage.deploy(config.toBuilder().tags(Map.of("team", "risk")).build());

    assertThat(stage.deployer.read(config.endpointConfigName()).orElseThrow().tags())
        .extracting(tag -> tag.key() + "=" + tag.value())
        .containsExactly("team=risk");
  }

  @Test
  void whatIsReadIsWhatWasDeployed() {
    EndpointConfig config = config("model-1").toBuilder().tag("team", "risk").build();
    stage.deploy(config);

    assertThat(stage.deployer.read(config.endpointConfigName())).contains(config);
    assertThat(stage.deployer.read("nothing-of-the-kind")).isEmpty();
  }

  @Test
  void aDeploymentForAnotherRegionThanTheClientsIsRefused() {
    Deployment deployment =
        Deployment.builder(ENDPOINT, config("model-1")).region(Region.EU_WEST_1).build();

    assertThatThrownBy(() -> stage.deployer.deploy(deployment))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("eu-west-1")
        .hasMessageContaining("us-east-1");
  }

  private void scale(int instances) {
    DesiredWeightAndCapacity desired =
        DesiredWeightAndCapacity.builder()
            .variantName("blue")
            .desiredInstanceCount(instances)
            .build();
    stage.client.updateEndpointWeightsAndCapacities(
        r -> r.endpointName(ENDPOINT).desiredWeightsAndCapacities(desired));
    stage.clock.advance(Duration.ofMinutes(10));
  }
}
