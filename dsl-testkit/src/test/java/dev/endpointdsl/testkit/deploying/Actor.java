package dev.endpointdsl.testkit.deploying;

import static dev.endpointdsl.testkit.deploying.Stage.ENDPOINT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.runtime.Deployment;
import dev.endpointdsl.runtime.DeploymentException;
import dev.endpointdsl.runtime.DeploymentResult;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.Faults;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.EndpointStatus;

/** Carries actions out, and checks after each what has to hold whatever happened. */
final class Actor {

  private final Stage stage;
  private final Set<String> askedFor = new HashSet<>();

  Actor(Stage stage) {
    this.stage = stage;
  }

  void act(Action action) {
    if (action instanceof Action.Deploy deploy) {
      deploy(deploy);
    } else if (action instanceof Action.KilledDeploy killed) {
      killed(killed);
    } else if (action instanceof Action.ManualUpdate update) {
      manually(() -> update(update.model()));
    } else if (action instanceof Action.ManualDelete) {
      manually(() -> stage.client.deleteEndpoint(r -> r.endpointName(ENDPOINT)));
    } else if (action instanceof Action.NextEnds next) {
      nextEnds(next.ending());
    } else if (action instanceof Action.Struck struck) {
      stage.sageMaker.faults().onAnyOperation().onCall(struck.call(), struck.strike().fault());
    } else if (action instanceof Action.Lagging lagging) {
      stage.sageMaker.faults().staleReads(lagging.reads());
    } else if (action instanceof Action.Later later) {
      stage.clock.advance(Duration.ofMinutes(later.minutes()));
    }
  }

  /** However it went, it can be mended: without faults the deployment succeeds. */
  void finish() {
    stage.sageMaker.faults().clear();
    stage.clock.advance(Duration.ofHours(1));
    assertThat(settled()).isNotNull();
    DeploymentResult result = stage.deployer.deploy(deployment(new Action.Deploy(1, true, true)));
    assertThat(stage.live()).isEqualTo(result.endpointConfigName());
    assertNothingLeftToDo(new Action.Deploy(1, true, true));
  }

  private void deploy(Action.Deploy deploy) {
    askedFor.add(name(deploy.model()));
    try {
      DeploymentResult result = stage.deployer.deploy(deployment(deploy));
      assertThat(result.endpointConfigName()).isEqualTo(name(deploy.model()));
      stage.sageMaker.faults().clear();
      DescribeEndpointResponse live = settled().orElseThrow();
      assertThat(live.endpointConfigName()).isEqualTo(name(deploy.model()));
      assertThat(live.endpointStatus()).isEqualTo(EndpointStatus.IN_SERVICE);
      assertNothingLeftToDo(deploy);
    } catch (DeploymentException e) {
      assertThat(e.wantedConfigName()).isEqualTo(name(deploy.model()));
    }
    assertInvariants();
  }

  private void killed(Action.KilledDeploy killed) {
    askedFor.add(name(killed.model()));
    try {
      stage
          .deployer(Killing.at(killed.call(), killed.afterwards(), stage.client))
          .deploy(deployment(new Action.Deploy(killed.model(), true, false)));
    } catch (Killing.Killed | DeploymentException e) {
      assertThat(e).isNotNull(); // either may be: the program may end before or after it fails
    }
    assertInvariants();
  }

  private void assertNothingLeftToDo(Action.Deploy deploy) {
    stage.sageMaker.resetCalls();
    assertThat(stage.deployer.deploy(deployment(deploy)).isUnchanged()).isTrue();
    assertThat(stage.writes())
        .as("writes but the deletion of what a lagging list did not show")
        .doesNotContainKeys(
            "CreateEndpointConfig", "CreateEndpoint", "UpdateEndpoint", "DeleteEndpoint");
  }

  /** What is live was asked for by somebody, and nobody deleted it. */
  private void assertInvariants() {
    stage.sageMaker.faults().clear();
    settled()
        .map(DescribeEndpointResponse::endpointConfigName)
        .ifPresent(
            live -> {
              assertThat(askedFor).contains(live);
              assertThat(stage.sageMaker.endpointConfigs()).contains(live);
            });
    assertThat(stage.sageMaker.endpointConfigs()).doesNotHaveDuplicates();
    assertThat(stage.sageMaker.endpoints()).hasSizeLessThanOrEqualTo(1);
  }

  /** The endpoint once lagging reads have caught up. */
  private Optional<DescribeEndpointResponse> settled() {
    settle();
    try {
      return Optional.of(stage.describe());
    } catch (SdkException e) {
      assertThat(e).hasMessageContaining("Could not find");
      return Optional.empty();
    }
  }

  /** Reads so often that whatever lags has caught up; a listing is a read of all it lists. */
  private void settle() {
    for (int i = 0; i < 5; i++) {
      readable(() -> stage.client.listEndpointConfigs(r -> r.maxResults(100)));
      readable(() -> stage.client.listEndpoints(r -> r.maxResults(100)));
    }
  }

  private static void readable(Runnable read) {
    try {
      read.run();
    } catch (SdkException e) {
      assertThat(e).hasMessageNotContaining("LocalSageMaker failed"); // a fault struck the read
    }
  }

  private void nextEnds(Action.Ending ending) {
    Faults faults = stage.sageMaker.faults();
    switch (ending) {
      case CREATION_FAILS -> faults.failNextCreation(ENDPOINT, "No image.");
      case UPDATE_FAILS -> faults.failNextUpdate(ENDPOINT, "No capacity.");
      case SILENT_ROLLBACK -> faults.rollBackNextUpdate(ENDPOINT);
      case ROLLBACK -> faults.rollBackNextUpdate(ENDPOINT, "An alarm went off.");
      case ROLLBACK_FAILS -> faults.failNextRollback(ENDPOINT, "No capacity at all.");
    }
  }

  private void update(int model) {
    EndpointConfig config = Stage.config("model-" + model);
    askedFor.add(config.endpointConfigName());
    if (!stage.sageMaker.endpointConfigs().contains(config.endpointConfigName())) {
      stage.client.createEndpointConfig(config.toRequest());
    }
    stage.client.updateEndpoint(
        r -> r.endpointName(ENDPOINT).endpointConfigName(config.endpointConfigName()));
  }

  /**
   * What is done by hand may be refused, or struck as anything else is. Reads catch up with it
   * before anybody deploys: no deployer can know what no read shows.
   */
  private void manually(Runnable work) {
    try {
      work.run();
    } catch (SdkException e) {
      assertThat(e).hasMessageNotContaining("LocalSageMaker failed");
    }
    settle();
  }

  private static String name(int model) {
    return Stage.config("model-" + model).endpointConfigName();
  }

  private static Deployment deployment(Action.Deploy deploy) {
    return Deployment.builder(ENDPOINT, Stage.config("model-" + deploy.model()))
        .pollInterval(Duration.ofMinutes(1))
        .cleanUp(deploy.cleanUp())
        .replaceFailed(deploy.replaceFailed())
        .build();
  }
}
