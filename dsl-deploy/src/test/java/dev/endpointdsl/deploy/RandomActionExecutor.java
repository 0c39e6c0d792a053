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
import dev.endpointdsl.testkit.KillSwitch;
import dev.endpointdsl.testkit.ServerState;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sagemaker.model.DesiredWeightAndCapacity;

/** Executes actions, and checks after each one the invariants that hold in any state. */
final class RandomActionExecutor {

  /** The endpoints, which share the configuration of a model. */
  static final List<String> ENDPOINTS = List.of("churn", "fraud");

  private static final Map<Integer, EndpointConfig> CONFIGS = new ConcurrentHashMap<>();

  private final DeployerFixture fixture;
  private final ServerState state;
  private final Set<String> requested = new HashSet<>();
  private final Set<RandomAction.FailureKind> failures = new HashSet<>();

  RandomActionExecutor(DeployerFixture fixture) {
    this.fixture = fixture;
    this.state = fixture.sageMaker.state();
  }

  void execute(RandomAction action) {
    if (action instanceof RandomAction.Deploy deploy) {
      deploy(deploy);
    } else if (action instanceof RandomAction.KilledDeploy killed) {
      deployAndKill(killed);
    } else if (action instanceof RandomAction.ManualUpdate update) {
      byHand(() -> update(update.endpoint(), update.model()));
    } else if (action instanceof RandomAction.ManualDelete delete) {
      byHand(() -> fixture.client.deleteEndpoint(r -> r.endpointName(delete.endpoint())));
    } else if (action instanceof RandomAction.ManualScaling scaling) {
      byHand(() -> scale(scaling));
    } else {
      changeConditions(action);
    }
  }

  private void changeConditions(RandomAction action) {
    if (action instanceof RandomAction.NextChangeFails failure) {
      failNextChange(failure.endpoint(), failure.kind());
    } else if (action instanceof RandomAction.CallFault fault) {
      faults().onAnyOperation().onCall(fault.call(), fault.kind().fault());
    } else if (action instanceof RandomAction.StaleReads stale) {
      faults().staleReads(stale.reads());
    } else if (action instanceof RandomAction.TimePasses time) {
      fixture.clock.advance(Duration.ofMinutes(time.minutes()));
    } else if (action instanceof RandomAction.SystemUpdate update) {
      systemUpdate(update.endpoint());
    }
  }

  /** Checks that deployments without faults succeed, and leave no other resources. */
  void finish() {
    endFaults();
    fixture.clock.advance(Duration.ofDays(2));
    RandomAction.Deploy last = new RandomAction.Deploy("", 1, true, true);
    ENDPOINTS.forEach(name -> fixture.deployer.deploy(deployment(name, last)));
    ENDPOINTS.forEach(name -> assertLive(name, name(1)));
    ENDPOINTS.forEach(name -> assertRepeatingChangesNothing(name, last));
    assertThat(fixture.sageMaker.endpointConfigs()).as("orphans").containsExactly(name(1));
    assertThat(fixture.sageMaker.endpoints()).containsExactlyInAnyOrderElementsOf(ENDPOINTS);
  }

  private void deploy(RandomAction.Deploy deploy) {
    requested.add(name(deploy.model()));
    try {
      DeploymentResult result = fixture.deployer.deploy(deployment(deploy.endpoint(), deploy));
      assertThat(result.endpointConfigName()).isEqualTo(name(deploy.model()));
      endFaults();
      assertLive(deploy.endpoint(), name(deploy.model()));
      assertRepeatingChangesNothing(deploy.endpoint(), deploy);
    } catch (DeploymentException e) {
      endFaults();
      assertMatchesState(e, deploy);
    }
    assertInvariants();
  }

  /** Checks that the exception matches the endpoint's state; faults of single calls cause none. */
  private void assertMatchesState(DeploymentException e, RandomAction.Deploy deploy) {
    assertThat(e.endpointName()).isEqualTo(deploy.endpoint());
    assertThat(e.wantedConfigName()).isEqualTo(name(deploy.model()));
    ServerState.Endpoint endpoint = state.endpoint(deploy.endpoint()).orElseThrow();
    assertThat(e.endpointStatus()).contains(endpoint.status());
    if (e instanceof RolledBackException) {
      assertThat(endpoint.status()).isEqualTo("InService");
      assertThat(endpoint.configName()).isNotEqualTo(e.wantedConfigName());
      assertThat(e.liveConfigName()).contains(endpoint.configName());
      assertThat(failures)
          .containsAnyOf(
              RandomAction.FailureKind.ROLLBACK, RandomAction.FailureKind.SILENT_ROLLBACK);
    } else if (e instanceof UpdateRollbackFailedException) {
      assertThat(endpoint.status()).isEqualTo("UpdateRollbackFailed");
      assertThat(failures).contains(RandomAction.FailureKind.ROLLBACK_FAILS);
    } else {
      assertThat(e).isInstanceOf(EndpointFailedException.class);
      assertThat(endpoint.status()).isEqualTo("Failed");
      assertThat(failures)
          .containsAnyOf(
              RandomAction.FailureKind.CREATION_FAILS, RandomAction.FailureKind.UPDATE_FAILS);
    }
  }

  private void deployAndKill(RandomAction.KilledDeploy killed) {
    RandomAction.Deploy deploy = killed.deploy();
    requested.add(name(deploy.model()));
    try {
      fixture
          .deployer(KillSwitch.at(killed.call(), killed.afterCall()).on(fixture.client))
          .deploy(deployment(deploy.endpoint(), deploy));
    } catch (KillSwitch.Killed e) {
      assertThat(e).isNotNull(); // the program has ended
    } catch (DeploymentException e) {
      endFaults();
      assertMatchesState(e, deploy);
    }
    assertInvariants();
  }

  private void assertLive(String endpoint, String config) {
    assertThat(state.endpoint(endpoint)).contains(new ServerState.Endpoint("InService", config));
  }

  private void assertRepeatingChangesNothing(String endpoint, RandomAction.Deploy deploy) {
    fixture.sageMaker.resetCalls();
    assertThat(fixture.deployer.deploy(deployment(endpoint, deploy)).isUnchanged()).isTrue();
    assertThat(fixture.writes())
        .as("writes, except deletions of configurations that a stale list did not contain")
        .doesNotContainKeys(
            "CreateEndpointConfig", "CreateEndpoint", "UpdateEndpoint", "DeleteEndpoint");
  }

  /** Checks that each live configuration was requested and exists. */
  private void assertInvariants() {
    endFaults();
    assertThat(requested).containsAll(state.configsInUse());
    assertThat(fixture.sageMaker.endpointConfigs())
        .doesNotHaveDuplicates()
        .containsAll(state.configsInUse());
    assertThat(ENDPOINTS).containsAll(fixture.sageMaker.endpoints());
  }

  /** Ends faults and stale reads. */
  private void endFaults() {
    faults().clear();
    faults().endStaleReads();
  }

  private void failNextChange(String endpoint, RandomAction.FailureKind kind) {
    failures.add(kind);
    switch (kind) {
      case CREATION_FAILS -> faults().failNextCreation(endpoint, "No image.");
      case UPDATE_FAILS -> faults().failNextUpdate(endpoint, "No capacity.");
      case SILENT_ROLLBACK -> faults().rollBackNextUpdate(endpoint);
      case ROLLBACK -> faults().rollBackNextUpdate(endpoint, "An alarm went off.");
      case ROLLBACK_FAILS -> faults().failNextRollback(endpoint, "No capacity at all.");
    }
  }

  private void systemUpdate(String endpoint) {
    if (state.endpoint(endpoint).filter(e -> e.status().equals("InService")).isPresent()) {
      faults().updateSystem(endpoint);
      faults().endStaleReads();
    }
  }

  private void update(String endpoint, int model) {
    requested.add(name(model));
    if (!fixture.sageMaker.endpointConfigs().contains(name(model))) {
      fixture.client.createEndpointConfig(config(model).toRequest());
    }
    fixture.client.updateEndpoint(r -> r.endpointName(endpoint).endpointConfigName(name(model)));
  }

  private void scale(RandomAction.ManualScaling scaling) {
    fixture.client.updateEndpointWeightsAndCapacities(
        r ->
            r.endpointName(scaling.endpoint())
                .desiredWeightsAndCapacities(
                    DesiredWeightAndCapacity.builder()
                        .variantName("blue")
                        .desiredInstanceCount(scaling.instances())
                        .build()));
  }

  /**
   * Executes an operator's call, which the service may refuse or which may meet a fault. Ends stale
   * reads, because no deployer can react to a change that no read shows.
   */
  private void byHand(Runnable call) {
    try {
      call.run();
    } catch (SdkException e) {
      assertThat(e).hasMessageNotContaining("LocalSageMaker failed");
    }
    faults().endStaleReads();
  }

  private Faults faults() {
    return fixture.sageMaker.faults();
  }

  /**
   * Returns the configuration of a model from a cache, because building takes longer than
   * deploying.
   */
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
