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

/** Tests deployments that succeed or are refused before anything is written. */
class EndpointDeployerTest {

  private final DeployerFixture fixture = new DeployerFixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void theFirstDeploymentCreatesConfigurationAndEndpoint() {
    EndpointConfig config = config("model-1");

    DeploymentResult result = fixture.deploy(config);

    assertThat(result.change()).isEqualTo(Change.CREATED);
    assertThat(result.configCreated()).isTrue();
    assertThat(result.previousConfigName()).isEmpty();
    assertThat(result.endpointConfigName()).isEqualTo(config.endpointConfigName());
    assertThat(result.endpointArn()).endsWith(":endpoint/churn");
    assertThat(result.endpointConfigArn()).endsWith("/" + config.endpointConfigName());
    assertThat(result.elapsed()).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6));
    assertThat(fixture.describe().endpointStatus()).isEqualTo(EndpointStatus.IN_SERVICE);
    assertThat(fixture.live()).isEqualTo(config.endpointConfigName());
  }

  @Test
  void repeatingADeploymentChangesNothing() {
    fixture.deploy(config("model-1"));
    fixture.sageMaker.resetCalls();

    DeploymentResult again = fixture.deploy(config("model-1"));

    assertThat(again.change()).isEqualTo(Change.NONE);
    assertThat(again.isUnchanged()).isTrue();
    assertThat(again.configCreated()).isFalse();
    assertThat(fixture.writes()).isEmpty();
  }

  @Test
  void otherContentSwitchesTheEndpoint() {
    DeploymentResult first = fixture.deploy(config("model-1"));

    DeploymentResult second = fixture.deploy(config("model-2"));

    assertThat(second.change()).isEqualTo(Change.UPDATED);
    assertThat(second.previousConfigName()).contains(first.endpointConfigName());
    assertThat(fixture.live()).isEqualTo(second.endpointConfigName());
    assertThat(fixture.sageMaker.endpointConfigs())
        .containsExactly(first.endpointConfigName(), second.endpointConfigName());
  }

  @Test
  void deployingOldContentReusesItsConfiguration() {
    DeploymentResult first = fixture.deploy(config("model-1"));
    fixture.deploy(config("model-2"));

    DeploymentResult third = fixture.deploy(config("model-1"));

    assertThat(third.configCreated()).isFalse();
    assertThat(third.endpointConfigName()).isEqualTo(first.endpointConfigName());
    assertThat(fixture.live()).isEqualTo(first.endpointConfigName());
  }

  @Test
  void waitsForAnUpdateInProgress() {
    fixture.deploy(config("model-1"));
    EndpointConfig other = config("model-2");
    fixture.client.createEndpointConfig(other.toRequest());
    fixture.client.updateEndpoint(
        r -> r.endpointName(ENDPOINT).endpointConfigName(other.endpointConfigName()));

    DeploymentResult result = fixture.deploy(config("model-3"));

    assertThat(result.previousConfigName()).contains(other.endpointConfigName());
    assertThat(fixture.live()).isEqualTo(result.endpointConfigName());
  }

  @Test
  void waitsForASystemUpdate() {
    fixture.deploy(config("model-1"));
    fixture.sageMaker.faults().updateSystem(ENDPOINT);

    assertThat(fixture.deploy(config("model-2")).change()).isEqualTo(Change.UPDATED);
  }

  @Test
  void refusesATakenNameBeforeWriting() {
    EndpointConfig config = config("model-1").toBuilder().endpointConfigName("churn").build();
    fixture.deploy(config);
    fixture.sageMaker.resetCalls();
    EndpointConfig other = config("model-2", 3).toBuilder().endpointConfigName("churn").build();

    ConfigNameTakenException refused =
        catchThrowableOfType(ConfigNameTakenException.class, () -> fixture.deploy(other));

    assertThat(refused.differences())
        .containsExactly(
            new Difference("ProductionVariants[\"blue\"].ModelName", "\"model-1\"", "\"model-2\""),
            new Difference("ProductionVariants[\"blue\"].InitialInstanceCount", "2", "3"));
    assertThat(fixture.writes()).isEmpty();
  }

  @Test
  void retainsTheInstanceCountOnRequest() {
    fixture.deploy(config("model-1"));
    scale(7);

    fixture.deployer.deploy(
        Deployment.builder(ENDPOINT, config("model-2"))
            .retainVariantProperties(VariantPropertyType.DESIRED_INSTANCE_COUNT)
            .build());

    assertThat(fixture.describe().productionVariants().get(0).desiredInstanceCount()).isEqualTo(7);
  }

  @Test
  void resetsTheInstanceCountByDefault() {
    fixture.deploy(config("model-1"));
    scale(7);

    fixture.deploy(config("model-2"));

    assertThat(fixture.describe().productionVariants().get(0).desiredInstanceCount()).isEqualTo(2);
  }

  @Test
  void changesOnlyTagsIfOnlyTagsDiffer() {
    EndpointConfig config = config("model-1").toBuilder().tag("team", "risk").build();
    fixture.deploy(config);
    fixture.sageMaker.resetCalls();

    DeploymentResult result =
        fixture
            .deployer
            .withDefaultTags(Map.of("owner", "ml", "team", "default"))
            .deploy(Deployment.of(ENDPOINT, config));

    assertThat(result.change()).isEqualTo(Change.NONE);
    assertThat(result.tagsAll()).isEqualTo(Map.of("owner", "ml", "team", "risk"));
    assertThat(fixture.deployer.read(result.endpointConfigName()).orElseThrow().tags())
        .extracting(tag -> tag.key() + "=" + tag.value())
        .containsExactlyInAnyOrder("owner=ml", "team=risk");
    assertThat(fixture.writes()).containsOnlyKeys("AddTags");
  }

  @Test
  void removesTagsThatAreNoLongerSet() {
    EndpointConfig config = config("model-1").toBuilder().tag("team", "risk").tag("a", "b").build();
    fixture.deploy(config);

    fixture.deploy(config.toBuilder().tags(Map.of("team", "risk")).build());

    assertThat(fixture.deployer.read(config.endpointConfigName()).orElseThrow().tags())
        .extracting(tag -> tag.key() + "=" + tag.value())
        .containsExactly("team=risk");
  }

  @Test
  void readsTheDeployedConfiguration() {
    EndpointConfig config = config("model-1").toBuilder().tag("team", "risk").build();
    fixture.deploy(config);

    assertThat(fixture.deployer.read(config.endpointConfigName())).contains(config);
    assertThat(fixture.deployer.read("missing")).isEmpty();
  }

  @Test
  void refusesARegionWithoutClient() {
    Deployment deployment =
        Deployment.builder(ENDPOINT, config("model-1")).region(Region.EU_WEST_1).build();

    assertThatThrownBy(() -> fixture.deployer.deploy(deployment))
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
    fixture.client.updateEndpointWeightsAndCapacities(
        r -> r.endpointName(ENDPOINT).desiredWeightsAndCapacities(desired));
    fixture.clock.advance(Duration.ofMinutes(10));
  }
}
