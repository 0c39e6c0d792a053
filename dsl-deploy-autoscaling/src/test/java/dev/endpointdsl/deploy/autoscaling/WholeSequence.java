package dev.endpointdsl.deploy.autoscaling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.error.EndpointFailedException;
import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.error.hosting.ComponentFailedException;
import dev.endpointdsl.deploy.error.hosting.ComponentRolledBackException;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.DeletionResult;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.testkit.KillSwitch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * One random sequence of deployments, deletions, manual changes, faults and kills of two endpoints,
 * one with variants that scale and one with inference components that scale, beside an endpoint
 * that nothing may touch.
 */
final class WholeSequence {

  private static final int MAX_ACTIONS = 8;
  private static final int MAX_CALL = 40;
  private static final Set<Class<?>> FAILURES =
      Set.of(
          EndpointFailedException.class,
          RolledBackException.class,
          ComponentFailedException.class,
          ComponentRolledBackException.class);

  private final ScalingServer server;
  private final Random random;
  private final List<String> log;
  private final WholeBystander bystander;
  private final WholeExpectations expectations;
  private final WholeDisturbances disturbances;
  private final boolean isOnlyVariants;

  /** The last state of each endpoint that was asked for. */
  private final List<WholeState> last;

  /**
   * Creates a sequence.
   *
   * @param log receives what happens, for the message of a failed test
   */
  WholeSequence(ScalingServer server, long seed, List<String> log) {
    this.server = server;
    this.random = new Random(seed);
    this.log = log;
    this.bystander = WholeBystander.create(server);
    this.expectations = new WholeExpectations(server);
    this.disturbances = new WholeDisturbances(server, random, log, expectations);
    this.isOnlyVariants = random.nextBoolean();
    this.last =
        new ArrayList<>(List.of(VariantsState.random(random), ComponentsState.random(random)));
  }

  void run() {
    last.forEach(
        state -> {
          if (random.nextInt(3) > 0) {
            deploy(requested(state));
          }
        });
    for (int i = 1 + random.nextInt(MAX_ACTIONS); i > 0; i--) {
      act();
      if (random.nextBoolean()) { // otherwise, faults and stale reads stay for the next action
        disturbances.end();
        bystander.assertUntouched();
        expectations.assertInvariants();
      }
    }
    finish();
  }

  private void act() {
    switch (random.nextInt(13)) {
      case 0, 1, 2 -> deploy(anyState());
      case 3, 4, 5 -> deployAndKill(anyState());
      case 6 -> delete(anyState());
      case 7 -> deleteAndKill(anyState());
      default -> disturbances.any();
    }
  }

  /** Returns the last state of an endpoint on other instances, or another one. */
  private WholeState anyState() {
    int endpoint = isOnlyVariants ? 0 : random.nextInt(last.size());
    WholeState before = last.get(endpoint);
    WholeState state = random.nextInt(3) > 0 ? before.resized() : before.other(random);
    last.set(endpoint, state);
    return requested(state);
  }

  private WholeState requested(WholeState state) {
    expectations.requested(state);
    return state;
  }

  private Deployment deployment(WholeState state) {
    return state.deployment(random.nextBoolean(), random.nextBoolean(), random.nextBoolean());
  }

  private WholeProgram program() {
    boolean isAsync = random.nextBoolean();
    return new WholeProgram(server.deployer, server.asyncDeployer(), isAsync);
  }

  /** Returns the end of a program at any call, or at one of those that change something. */
  private KillSwitch kill(WholeState state) {
    boolean isAny = random.nextInt(4) == 0;
    String operation = state.writes().get(random.nextInt(state.writes().size()));
    int call = isAny ? 1 + random.nextInt(MAX_CALL) : 1;
    boolean afterCall = random.nextBoolean();
    log.add(
        "killed at call "
            + call
            + (isAny ? "" : " for " + operation)
            + (afterCall ? ", after it" : ", instead of it"));
    return isAny ? KillSwitch.at(call, afterCall) : KillSwitch.at(operation, call, afterCall);
  }

  private WholeProgram program(KillSwitch kill) {
    return new WholeProgram(
        server.deployer(kill), server.asyncDeployer(kill), random.nextBoolean());
  }

  private void deploy(WholeState state) {
    WholeProgram program = program();
    LiveTargets before = LiveTargets.of(server, state.endpointName());
    log.add("deploy " + state);
    try {
      program.deploy(deployment(state));
      disturbances.end();
      expectations.assertLive(state.deployment());
      expectations.assertScaling(state);
    } catch (DeploymentException e) {
      disturbances.end();
      failed(state, before, e);
    }
  }

  private void failed(WholeState state, LiveTargets before, DeploymentException e) {
    log.add("failed: " + e);
    assertThat(FAILURES).as(e.toString()).contains(e.getClass());
    assertThat(disturbances.mayFail()).as(e.toString()).isTrue();
    if (e instanceof RolledBackException) {
      expectations.assertNoTargetIsLost(state, before);
    } else {
      expectations.forget(state.endpointName());
    }
  }

  /** Another deployment, perhaps the same one, and perhaps one that is rolled back, comes next. */
  private void deployAndKill(WholeState state) {
    KillSwitch kill = kill(state);
    WholeProgram program = program(kill);
    LiveTargets before = LiveTargets.of(server, state.endpointName());
    log.add("deploy " + state);
    try {
      program.deploy(deployment(state));
    } catch (KillSwitch.Killed e) {
      log.add("killed");
    } catch (DeploymentException e) {
      disturbances.end();
      if (!kill.hasStruck()) { // a deployment that fails and is then killed reports its failure
        failed(state, before, e);
      }
    }
    expectations.killed(state);
    if (random.nextBoolean()) {
      disturbances.end();
      disturbances.rollBackNextUpdate(state);
      deploy(state);
    }
  }

  private Deletion deletion(WholeState state) {
    return Deletion.builder(state.deployment())
        .deleteConfig(random.nextBoolean())
        .deleteModels(random.nextBoolean())
        .pollInterval(Duration.ofMinutes(1))
        .build();
  }

  private void delete(WholeState state) {
    Deletion deletion = deletion(state);
    WholeProgram program = program();
    log.add("delete " + deletion);
    program.delete(deletion);
    disturbances.end();
    assertNothingIsLeft(state);
    DeletionResult again = program.delete(deletion);
    assertThat(again.isUnchanged()).as(again.toString()).isTrue();
  }

  private void assertNothingIsLeft(WholeState state) {
    assertThat(server.sageMaker.endpoints()).doesNotContain(state.endpointName());
    if (state.endpointName().equals(ComponentsState.ENDPOINT)) {
      assertThat(server.sageMaker.inferenceComponents())
          .doesNotContainAnyElementsOf(ComponentsState.ALL);
    }
    expectations.assertNoScaling(state);
  }

  private void deleteAndKill(WholeState state) {
    Deletion deletion = deletion(state);
    WholeProgram program = program(kill(state));
    log.add("delete " + deletion);
    try {
      program.delete(deletion);
    } catch (KillSwitch.Killed e) {
      log.add("killed");
    }
    expectations.forget(state.endpointName());
  }

  /** Checks that deployments and deletions without faults succeed, and leave nothing else. */
  private void finish() {
    disturbances.end();
    server.clock.advance(Duration.ofDays(2));
    WholeProgram program = program();
    last.replaceAll(state -> requested(state.other(random)));
    for (WholeState state : last) {
      log.add("finish with " + state);
      program.deploy(state.deployment(true, true, true));
      expectations.assertLive(state.deployment());
      expectations.assertScaling(state);
      WholeRepetition.assertUnchanged(server, program, state);
    }
    bystander.assertUntouched();
    expectations.assertInvariants();
    last.forEach(state -> deleteAll(program, state));
    assertThat(server.sageMaker.endpoints()).containsExactly(WholeBystander.NAME);
    assertThat(server.sageMaker.inferenceComponents()).containsExactly(WholeBystander.NAME);
    assertThat(server.sageMaker.endpointConfigs()).containsExactly(WholeBystander.CONFIG);
    assertThat(server.sageMaker.models()).containsExactly(WholeBystander.MODEL);
    bystander.assertUntouched();
  }

  private void deleteAll(WholeProgram program, WholeState state) {
    program.delete(
        Deletion.builder(state.deployment())
            .configs(expectations.configs().toArray(String[]::new))
            .models(expectations.models().toArray(String[]::new))
            .pollInterval(Duration.ofMinutes(1))
            .build());
    assertNothingIsLeft(state);
  }
}
