package dev.endpointdsl.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.error.EndpointFailedException;
import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.error.UpdateRollbackFailedException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.Faults;
import dev.endpointdsl.testkit.ServerState;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sagemaker.model.DesiredWeightAndCapacity;

/** Carries actions out, and checks after each what has to hold whatever happened. */
final class RandomActor {

  /** Their configurations have the same prefix, and are the same ones for the same model. */
  static final List<String> ENDPOINTS = List.of("churn", "fraud");

  private static final Map<Integer, EndpointConfig> CONFIGS = new ConcurrentHashMap<>();

  private final DeployerFixture stage;
  private final ServerState truth;
  private final Set<String> askedFor = new HashSet<>();
  private final Set<RandomAction.Ending> endings = new HashSet<>();

  RandomActor(DeployerFixture stage) {
    this.stage = stage;
    this.truth = stage.sageMaker.state();
  }

  void act(RandomAction action) {
    if (action instanceof RandomAction.Deploy deploy) {
      deploy(deploy);
    } else if (action instanceof RandomAction.KilledDeploy killed) {
      killed(killed);
    } else if (action instanceof RandomAction.ManualUpdate update) {
      manually(() -> update(update.endpoint(), update.model()));
    } else if (action instanceof RandomAction.ManualDelete delete) {
      manually(() -> stage.client.deleteEndpoint(r -> r.endpointName(delete.endpoint())));
    } else if (action instanceof RandomAction.Scaled scaled) {
      manually(() -> scale(scaled));
    } else {
      prepare(action);
    }
  }

  private void prepare(RandomAction action) {
    if (action instanceof RandomAction.NextEnds next) {
      nextEnds(next.endpoint(), next.ending());
    } else if (action instanceof RandomAction.Struck struck) {
      faults().onAnyOperation().onCall(struck.call(), struck.strike().fault());
    } else if (action instanceof RandomAction.Lagging lagging) {
      faults().staleReads(lagging.reads());
    } else if (action instanceof RandomAction.Later later) {
      stage.clock.advance(Duration.ofMinutes(later.minutes()));
    } else if (action instanceof RandomAction.SystemUpdate update) {
      systemUpdate(update.endpoint());
    }
  }

  /**
   * However it went, it can be mended: without faults all is deployed, and nothing else is left.
   */
  void finish() {
    calm();
    stage.clock.advance(Duration.ofDays(2));
    RandomAction.Deploy last = new RandomAction.Deploy("", 1, true, true);
    ENDPOINTS.forEach(name -> stage.deployer.deploy(deployment(name, last)));
    ENDPOINTS.forEach(name -> assertLive(name, name(1)));
    ENDPOINTS.forEach(name -> assertNothingLeftToDo(name, last));
    assertThat(stage.sageMaker.endpointConfigs()).as("orphans").containsExactly(name(1));
    assertThat(stage.sageMaker.endpoints()).containsExactlyInAnyOrderElementsOf(ENDPOINTS);
  }

  private void deploy(RandomAction.Deploy deploy) {
    askedFor.add(name(deploy.model()));
    try {
      DeploymentResult result = stage.deployer.deploy(deployment(deploy.endpoint(), deploy));
      assertThat(result.endpointConfigName()).isEqualTo(name(deploy.model()));
      calm();
      assertLive(deploy.endpoint(), name(deploy.model()));
      assertNothingLeftToDo(deploy.endpoint(), deploy);
    } catch (DeploymentException e) {
      calm();
      assertRight(e, deploy);
    }
    assertInvariants();
  }

  /** The exception is the one for what has happened; faults of single calls lead to none. */
  private void assertRight(DeploymentException e, RandomAction.Deploy deploy) {
    assertThat(e.endpointName()).isEqualTo(deploy.endpoint());
    assertThat(e.wantedConfigName()).isEqualTo(name(deploy.model()));
    ServerState.Endpoint now = truth.endpoint(deploy.endpoint()).orElseThrow();
    assertThat(e.endpointStatus()).contains(now.status());
    if (e instanceof RolledBackException) {
      assertThat(now.status()).isEqualTo("InService");
      assertThat(now.configName()).isNotEqualTo(e.wantedConfigName());
      assertThat(e.liveConfigName()).contains(now.configName());
      assertThat(endings)
          .containsAnyOf(RandomAction.Ending.ROLLBACK, RandomAction.Ending.SILENT_ROLLBACK);
    } else if (e instanceof UpdateRollbackFailedException) {
      assertThat(now.status()).isEqualTo("UpdateRollbackFailed");
      assertThat(endings).contains(RandomAction.Ending.ROLLBACK_FAILS);
    } else {
      assertThat(e).isInstanceOf(EndpointFailedException.class);
      assertThat(now.status()).isEqualTo("Failed");
      assertThat(endings)
          .containsAnyOf(RandomAction.Ending.CREATION_FAILS, RandomAction.Ending.UPDATE_FAILS);
    }
  }

  private void killed(RandomAction.KilledDeploy killed) {
    RandomAction.Deploy deploy = killed.deploy();
    askedFor.add(name(deploy.model()));
    try {
      stage
          .deployer(KillingClient.at(killed.call(), killed.afterwards(), stage.client))
          .deploy(deployment(deploy.endpoint(), deploy));
    } catch (KillingClient.Killed e) {
      assertThat(e).isNotNull(); // nobody is left to be told
    } catch (DeploymentException e) {
      calm();
      assertRight(e, deploy);
    }
    assertInvariants();
  }

  private void assertLive(String endpoint, String config) {
    assertThat(truth.endpoint(endpoint)).contains(new ServerState.Endpoint("InService", config));
  }

  private void assertNothingLeftToDo(String endpoint, RandomAction.Deploy deploy) {
    stage.sageMaker.resetCalls();
    assertThat(stage.deployer.deploy(deployment(endpoint, deploy)).isUnchanged()).isTrue();
    assertThat(stage.writes())
        .as("writes but the deletion of what a lagging list did not show")
        .doesNotContainKeys(
            "CreateEndpointConfig", "CreateEndpoint", "UpdateEndpoint", "DeleteEndpoint");
  }

  /** What is live was asked for by somebody, and exists. */
  private void assertInvariants() {
    calm();
    assertThat(askedFor).containsAll(truth.configsInUse());
    assertThat(stage.sageMaker.endpointConfigs())
        .doesNotHaveDuplicates()
        .containsAll(truth.configsInUse());
    assertThat(ENDPOINTS).containsAll(stage.sageMaker.endpoints());
  }

  /** Nothing goes wrong any more, and reads catch up. */
  private void calm() {
    faults().clear();
    faults().endStaleReads();
  }

  private void nextEnds(String endpoint, RandomAction.Ending ending) {
    endings.add(ending);
    switch (ending) {
      case CREATION_FAILS -> faults().failNextCreation(endpoint, "No image.");
      case UPDATE_FAILS -> faults().failNextUpdate(endpoint, "No capacity.");
      case SILENT_ROLLBACK -> faults().rollBackNextUpdate(endpoint);
      case ROLLBACK -> faults().rollBackNextUpdate(endpoint, "An alarm went off.");
      case ROLLBACK_FAILS -> faults().failNextRollback(endpoint, "No capacity at all.");
    }
  }

  private void systemUpdate(String endpoint) {
    if (truth.endpoint(endpoint).filter(e -> e.status().equals("InService")).isPresent()) {
      faults().updateSystem(endpoint);
      faults().endStaleReads();
    }
  }

  private void update(String endpoint, int model) {
    askedFor.add(name(model));
    if (!stage.sageMaker.endpointConfigs().contains(name(model))) {
      stage.client.createEndpointConfig(config(model).toRequest());
    }
    stage.client.updateEndpoint(r -> r.endpointName(endpoint).endpointConfigName(name(model)));
  }

  private void scale(RandomAction.Scaled scaled) {
    stage.client.updateEndpointWeightsAndCapacities(
        r ->
            r.endpointName(scaled.endpoint())
                .desiredWeightsAndCapacities(
                    DesiredWeightAndCapacity.builder()
                        .variantName("blue")
                        .desiredInstanceCount(scaled.instances())
                        .build()));
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
    faults().endStaleReads();
  }

  private Faults faults() {
    return stage.sageMaker.faults();
  }

  /** To build one takes longer than to deploy it here. */
  private static EndpointConfig config(int model) {
    return CONFIGS.computeIfAbsent(model, number -> DeployerFixture.config("model-" + number));
  }

  private static String name(int model) {
    return config(model).endpointConfigName();
  }

  private static Deployment deployment(String endpoint, RandomAction.Deploy deploy) {
    return Deployment.builder(endpoint, config(deploy.model()))
        .pollInterval(Duration.ofMinutes(1))
        .cleanUp(deploy.cleanUp())
        .replaceFailed(deploy.replaceFailed())
        .build();
  }
}
