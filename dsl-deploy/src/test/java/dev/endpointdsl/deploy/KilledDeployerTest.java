package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.deploy.error.EndpointFailedException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.KillSwitch;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.sagemaker.model.Tag;

/**
 * Tests that a program that is killed and run again has the result of a single run. The program is
 * killed at each of its calls in turn, instead of the call or right after it.
 */
class KilledDeployerTest {

  private static final int MIN_CALLS = 6;
  private static final int MAX_CALLS = 60;
  private static final EndpointConfig NEXT =
      config("model-2").toBuilder().tag("team", "risk").build();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void continuesAFirstDeployment(boolean afterCall) {
    killAtEachCall(
        afterCall,
        fixture -> {},
        fixture -> assertThat(fixture.sageMaker.calls("CreateEndpoint")).isEqualTo(1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void continuesAnUpdate(boolean afterCall) {
    killAtEachCall(
        afterCall,
        fixture -> fixture.deploy(config("model-1")),
        fixture -> assertThat(fixture.sageMaker.calls("UpdateEndpoint")).isEqualTo(1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void continuesAChangeOfTags(boolean afterCall) {
    killAtEachCall(
        afterCall,
        fixture -> fixture.deploy(config("model-2").toBuilder().tag("old", "tag").build()),
        fixture -> assertThat(fixture.sageMaker.calls("UpdateEndpoint")).isZero());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void continuesTheReplacementOfAFailedEndpoint(boolean afterCall) {
    killAtEachCall(
        afterCall,
        fixture -> {
          fixture.sageMaker.faults().failNextCreation(ENDPOINT, "No image.");
          assertThatThrownBy(() -> fixture.deploy(config("model-1")))
              .isInstanceOf(EndpointFailedException.class);
        },
        fixture -> assertThat(fixture.sageMaker.calls("DeleteEndpoint")).isEqualTo(1));
  }

  private static void killAtEachCall(
      boolean afterCall, Consumer<DeployerFixture> before, Consumer<DeployerFixture> check) {
    boolean isKilled = true;
    int call = 0;
    try (InMemoryFixtures fixtures = new InMemoryFixtures()) {
      while (isKilled) {
        call++;
        try (DeployerFixture fixture = fixtures.next()) {
          before.accept(fixture);
          isKilled = isKilled(fixture, call, afterCall);
          fixture.deployer.deploy(update());
          assertDone(fixture, "call " + call);
          check.accept(fixture);
        }
      }
    }
    assertThat(call).as("calls of the program").isBetween(MIN_CALLS, MAX_CALLS);
  }

  private static void assertDone(DeployerFixture fixture, String description) {
    String wanted = NEXT.endpointConfigName();
    assertThat(fixture.live()).as(description).isEqualTo(wanted);
    assertThat(fixture.sageMaker.endpointConfigs()).as(description).containsExactly(wanted);
    assertThat(fixture.sageMaker.endpoints()).as(description).containsExactly(ENDPOINT);
    assertThat(fixture.deployer.read(wanted)).as(description).contains(NEXT);
    assertThat(fixture.deployer.plan(update()).isEmpty()).as(description).isTrue();
    assertThat(tags(fixture)).as(description).isEqualTo(Map.of("owner", "ml"));
  }

  private static Map<String, String> tags(DeployerFixture fixture) {
    String arn = fixture.describe().endpointArn();
    return fixture.client.listTags(r -> r.resourceArn(arn)).tags().stream()
        .collect(Collectors.toMap(Tag::key, Tag::value));
  }

  private static boolean isKilled(DeployerFixture fixture, int call, boolean afterCall) {
    try {
      fixture.deployer(KillSwitch.at(call, afterCall).on(fixture.client)).deploy(update());
      return false;
    } catch (KillSwitch.Killed e) {
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
