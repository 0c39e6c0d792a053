package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.sagemaker.model.Tag;

/** Tests that default tags that the service would refuse are refused before the first call. */
class DefaultTagsTest {

  private static final int MAX_TAGS = 50;

  private final DeployerFixture fixture = new DeployerFixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @ParameterizedTest
  @CsvSource({
    "aws:x, v, begins with aws:",
    "'a,b', v, does not match",
    "'', v, 0 characters",
    "k, AWS:v, begins with aws:"
  })
  void refusesADefaultTag(String key, String value, String problem) {
    assertRefused(
        fixture.deployer.withDefaultTags(Map.of(key, value)),
        Deployment.of(ENDPOINT, config("model-1")),
        problem);
  }

  @Test
  void refusesTooManyTagsOfTheConfigurationWithTheDefaults() {
    EndpointConfig config = config("model-1").toBuilder().tag("own", "v").build();

    assertRefused(
        fixture.deployer.withDefaultTags(numbered(MAX_TAGS)),
        Deployment.of(ENDPOINT, config),
        "EndpointConfig with the deployer's default tags is not valid");
  }

  @Test
  void refusesTooManyTagsOfTheEndpointWithTheDefaults() {
    assertRefused(
        fixture.deployer.withDefaultTags(numbered(MAX_TAGS)),
        Deployment.builder(ENDPOINT, config("model-1")).tag("own", "v").build(),
        "Deployment with the deployer's default tags is not valid");
  }

  @Test
  void acceptsTagsThatOverrideDefaults() {
    Deployment deployment =
        Deployment.builder(ENDPOINT, config("model-1")).tag("key-1", "own").build();

    assertThat(fixture.deployer.withDefaultTags(numbered(MAX_TAGS)).deploy(deployment).tagsAll())
        .hasSize(MAX_TAGS);
  }

  @Test
  void leavesTheTagsOfDeploymentPartsAlone() {
    Deployment deployment = Deployment.builder(ENDPOINT, config("model-1")).tag("a", "1").build();
    fixture.deployer.deploy(deployment);
    String arn = fixture.describe().endpointArn();
    fixture.client.addTags(
        r -> r.resourceArn(arn).tags(tag("endpoint-dsl:scaling:blue"), tag("other")));

    fixture.deployer.deploy(deployment);

    assertThat(fixture.client.listTags(r -> r.resourceArn(arn)).tags())
        .extracting(Tag::key)
        .containsExactlyInAnyOrder("a", "endpoint-dsl:scaling:blue");
    assertThat(fixture.deployer.plan(deployment).isEmpty()).isTrue();
  }

  private static Tag tag(String key) {
    return Tag.builder().key(key).value("x").build();
  }

  private void assertRefused(EndpointDeployer deployer, Deployment deployment, String problem) {
    assertThatThrownBy(() -> deployer.plan(deployment))
        .isInstanceOf(InvalidConfigException.class)
        .hasMessageContaining(problem);
    assertThatThrownBy(() -> deployer.deploy(deployment))
        .isInstanceOf(InvalidConfigException.class)
        .hasMessageContaining(problem);
    assertThat(deployer.deployAll(List.of(deployment), 1))
        .map(outcome -> ((DeploymentOutcome.Failure) outcome).problem())
        .singleElement()
        .isInstanceOf(InvalidConfigException.class);
    assertThat(fixture.sageMaker.calls()).isEmpty();
  }

  private static Map<String, String> numbered(int tags) {
    Map<String, String> numbered = new HashMap<>();
    for (int i = 0; i < tags; i++) {
      numbered.put("key-" + i, "value");
    }
    return numbered;
  }
}
