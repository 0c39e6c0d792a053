package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.deploy.error.EndpointFailedException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.sagemaker.model.Tag;

/**
 * A program that is killed and run again ends where it would have ended. It is killed at each of
 * its calls in turn, in the place of the call or right after it, until one that it does not make.
 */
class KilledTest {

  private static final int FEWEST_CALLS = 6;
  private static final int MOST_CALLS = 60;
  private static final EndpointConfig NEXT =
      config("model-2").toBuilder().tag("team", "risk").build();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aFirstDeploymentGoesOn(boolean afterwards) {
    killedAtEveryCall(
        afterwards,
        stage -> {},
        stage -> assertThat(stage.sageMaker.calls("CreateEndpoint")).isEqualTo(1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anUpdateGoesOn(boolean afterwards) {
    killedAtEveryCall(
        afterwards,
        stage -> stage.deploy(config("model-1")),
        stage -> assertThat(stage.sageMaker.calls("UpdateEndpoint")).isEqualTo(1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aChangeOfTagsGoesOn(boolean afterwards) {
    killedAtEveryCall(
        afterwards,
        stage -> stage.deploy(config("model-2").toBuilder().tag("old", "tag").build()),
        stage -> assertThat(stage.sageMaker.calls("UpdateEndpoint")).isZero());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theReplacementOfAFailedEndpointGoesOn(boolean afterwards) {
    killedAtEveryCall(
        afterwards,
        stage -> {
          stage.sageMaker.faults().failNextCreation(ENDPOINT, "No image.");
          assertThatThrownBy(() -> stage.deploy(config("model-1")))
              .isInstanceOf(EndpointFailedException.class);
        },
        stage -> assertThat(stage.sageMaker.calls("DeleteEndpoint")).isEqualTo(1));
  }

  private static void killedAtEveryCall(
      boolean afterwards, Consumer<DeployerFixture> before, Consumer<DeployerFixture> check) {
    boolean isKilled = true;
    int call = 0;
    try (DeployerFixture.Tour tour = new DeployerFixture.Tour()) {
      while (isKilled) {
        call++;
        try (DeployerFixture stage = tour.next()) {
          before.accept(stage);
          isKilled = isKilled(stage, call, afterwards);
          stage.deployer.deploy(update());
          assertDone(stage, "call " + call);
          check.accept(stage);
        }
      }
    }
    assertThat(call).as("calls it makes").isBetween(FEWEST_CALLS, MOST_CALLS);
  }

  private static void assertDone(DeployerFixture stage, String description) {
    String wanted = NEXT.endpointConfigName();
    assertThat(stage.live()).as(description).isEqualTo(wanted);
    assertThat(stage.sageMaker.endpointConfigs()).as(description).containsExactly(wanted);
    assertThat(stage.sageMaker.endpoints()).as(description).containsExactly(ENDPOINT);
    assertThat(stage.deployer.read(wanted)).as(description).contains(NEXT);
    assertThat(stage.deployer.plan(update()).isEmpty()).as(description).isTrue();
    assertThat(tags(stage)).as(description).isEqualTo(Map.of("owner", "ml"));
  }

  private static Map<String, String> tags(DeployerFixture stage) {
    String arn = stage.describe().endpointArn();
    return stage.client.listTags(r -> r.resourceArn(arn)).tags().stream()
        .collect(Collectors.toMap(Tag::key, Tag::value));
  }

  private static boolean isKilled(DeployerFixture stage, int call, boolean afterwards) {
    try {
      stage.deployer(KillingClient.at(call, afterwards, stage.client)).deploy(update());
      return false;
    } catch (KillingClient.Killed e) {
      return true;
    }
  }

  private static Deployment update() {
    return Deployment.builder(ENDPOINT, NEXT)
        .pollInterval(Duration.ofMinutes(2))
        .tag("owner", "ml")
        .cleanUp(true)
        .replaceFailed(true)
        .build();
  }
}
