package dev.endpointdsl.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.RandomAction.FaultKind;
import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.error.EndpointFailedException;
import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.error.hosting.ComponentFailedException;
import dev.endpointdsl.deploy.error.hosting.ComponentRolledBackException;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.DeletionResult;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.testkit.Faults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * One random sequence of deployments, deletions, manual changes, faults and kills of an endpoint
 * with models and inference components, beside an endpoint that nothing may touch.
 */
final class WholeSequence {

  private static final int MAX_ACTIONS = 10;
  private static final int MAX_CALL = 40;
  private static final Set<Class<?>> FAILURES =
      Set.of(
          EndpointFailedException.class,
          RolledBackException.class,
          ComponentFailedException.class,
          ComponentRolledBackException.class);

  private final DeployerFixture fixture;
  private final Random random;
  private final WholeBystander bystander;
  private final List<String> log = new ArrayList<>();
  private final Set<String> requestedConfigs = new HashSet<>();
  private final Set<String> requestedModels = new HashSet<>();
  private boolean mayFail;

  WholeSequence(DeployerFixture fixture, long seed) {
    this.fixture = fixture;
    this.random = new Random(seed);
    this.bystander = WholeBystander.create(fixture);
    log.add("seed " + seed);
  }

  /** Returns what has happened so far, for the message of a failed test. */
  List<String> log() {
    return log;
  }

  void run() {
    for (int i = 1 + random.nextInt(MAX_ACTIONS); i > 0; i--) {
      act();
      assertInvariants();
    }
    finish();
  }

  private void act() {
    switch (random.nextInt(11)) {
      case 0, 1, 2 -> deploy();
      case 3, 4 -> deployAndKill();
      case 5 -> delete();
      case 6 -> deleteAndKill();
      case 7 -> changeByHand();
      case 8 -> failNextChange();
      case 9 -> addFault();
      default -> pass();
    }
  }

  private WholeState anyState() {
    WholeState state = WholeState.random(random);
    requestedConfigs.add(state.endpointConfig().endpointConfigName());
    requestedModels.add(state.modelName());
    return state;
  }

  private void deploy() {
    Deployment deployment = anyState().deployment(random.nextBoolean(), random.nextBoolean());
    WholeProgram program = program(fixture.client);
    log.add("deploy " + deployment);
    try {
      program.deploy(deployment);
      endFaults();
      assertLive(deployment);
      assertRepeatingReadsEachPartOnce(program, deployment);
    } catch (DeploymentException e) {
      endFaults();
      log.add("failed: " + e);
      assertThat(FAILURES).as(e.toString()).contains(e.getClass());
      assertThat(mayFail).as(e.toString()).isTrue();
    }
  }

  private void deployAndKill() {
    Deployment deployment = anyState().deployment(random.nextBoolean(), random.nextBoolean());
    WholeProgram program = program(killing());
    log.add("deploy and kill " + deployment);
    try {
      program.deploy(deployment);
    } catch (KillingClient.Killed e) {
      log.add("killed");
    } catch (DeploymentException e) {
      endFaults();
      assertThat(FAILURES).as(e.toString()).contains(e.getClass());
      assertThat(mayFail).as(e.toString()).isTrue();
    }
  }

  private SageMakerClient killing() {
    int call = 1 + random.nextInt(MAX_CALL);
    boolean afterCall = random.nextBoolean();
    log.add("kill at call " + call + (afterCall ? ", after it" : ", instead of it"));
    return KillingClient.at(call, afterCall, fixture.client);
  }

  private WholeProgram program(SageMakerClient client) {
    boolean isAsync = random.nextBoolean();
    log.add(isAsync ? "asynchronous" : "blocking");
    return new WholeProgram(fixture, client, isAsync);
  }

  private Deletion deletion() {
    Deployment deployment = anyState().deployment(true, true);
    return Deletion.builder(deployment)
        .deleteConfig(random.nextBoolean())
        .deleteModels(random.nextBoolean())
        .pollInterval(Duration.ofMinutes(1))
        .build();
  }

  private void delete() {
    Deletion deletion = deletion();
    WholeProgram program = program(fixture.client);
    log.add("delete " + deletion);
    program.delete(deletion);
    endFaults();
    assertNothingIsLeft(deletion);
    DeletionResult again = program.delete(deletion);
    assertThat(again.isUnchanged()).as(again.toString()).isTrue();
  }

  private void deleteAndKill() {
    Deletion deletion = deletion();
    WholeProgram program = program(killing());
    log.add("delete and kill " + deletion);
    try {
      program.delete(deletion);
    } catch (KillingClient.Killed e) {
      log.add("killed");
    }
  }

  /** An operator changes something and does not wait. */
  private void changeByHand() {
    int kind = random.nextInt(3);
    String component = component();
    log.add("by hand " + kind + " of " + component);
    try {
      switch (kind) {
        case 0 -> fixture.client.deleteInferenceComponent(r -> r.inferenceComponentName(component));
        case 1 ->
            fixture.client.updateInferenceComponentRuntimeConfig(
                r -> r.inferenceComponentName(component).desiredRuntimeConfig(c -> c.copyCount(3)));
        default -> fixture.client.deleteEndpoint(r -> r.endpointName(ComponentEndpoint.NAME));
      }
    } catch (SdkException e) {
      assertThat(e).hasMessageNotContaining("LocalSageMaker failed");
    }
    fixture.sageMaker.faults().endStaleReads();
  }

  private String component() {
    return List.of(WholeState.BASE, WholeState.ADAPTER, WholeState.SECOND).get(random.nextInt(3));
  }

  private void failNextChange() {
    mayFail = true;
    int kind = random.nextInt(5);
    String component = component();
    log.add("fail next " + kind + " of " + component);
    Faults faults = fixture.sageMaker.faults();
    switch (kind) {
      case 0 -> faults.failNextComponentCreation(component, "No image.");
      case 1 -> faults.failNextComponentUpdate(component, "No image.");
      case 2 -> faults.rollBackNextComponentUpdate(component, "An alarm went off.");
      case 3 -> faults.rollBackNextUpdate(ComponentEndpoint.NAME);
      default -> faults.failNextCreation(ComponentEndpoint.NAME, "No image.");
    }
  }

  private void addFault() {
    FaultKind[] kinds = FaultKind.values();
    FaultKind kind = kinds[random.nextInt(kinds.length)];
    int call = 1 + random.nextInt(MAX_CALL);
    log.add(kind + " at call " + call);
    fixture.sageMaker.faults().onAnyOperation().onCall(call, kind.fault());
  }

  private void pass() {
    if (random.nextBoolean()) {
      int reads = 1 + random.nextInt(2);
      log.add("stale reads " + reads);
      fixture.sageMaker.faults().staleReads(reads);
    } else {
      int minutes = 1 + random.nextInt(200);
      log.add("minutes pass: " + minutes);
      fixture.clock.advance(Duration.ofMinutes(minutes));
    }
  }

  private void endFaults() {
    fixture.sageMaker.faults().clear();
    fixture.sageMaker.faults().endStaleReads();
  }

  private void assertLive(Deployment deployment) {
    assertThat(fixture.sageMaker.state().endpoint(deployment.endpointName()))
        .hasValueSatisfying(
            endpoint -> {
              assertThat(endpoint.status()).isEqualTo("InService");
              assertThat(endpoint.configName()).isEqualTo(deployment.config().endpointConfigName());
            });
    assertThat(fixture.deployer.plan(deployment).isEmpty()).isTrue();
    assertThat(fixture.sageMaker.models()).containsAll(requestedBy(deployment));
  }

  private static List<String> requestedBy(Deployment deployment) {
    return deployment.models().stream().map(model -> model.modelName()).toList();
  }

  private void assertRepeatingReadsEachPartOnce(WholeProgram program, Deployment deployment) {
    fixture.sageMaker.resetCalls();
    assertThat(program.deploy(deployment).isUnchanged()).isTrue();
    Map<String, Long> reads = new TreeMap<>();
    reads.put("DescribeModel", (long) deployment.models().size());
    reads.put("DescribeEndpointConfig", 1L);
    reads.put("DescribeEndpoint", 1L);
    reads.put("DescribeInferenceComponent", (long) deployment.inferenceComponents().size());
    if (deployment.isDeleteOtherComponents()) {
      long pages = deployment.inferenceComponents().size() / WholeSequencesTest.PAGE_SIZE + 1L;
      assertThat(fixture.sageMaker.calls("ListInferenceComponents")).isBetween(1L, pages);
      reads.put("ListInferenceComponents", fixture.sageMaker.calls("ListInferenceComponents"));
    }
    assertThat(new TreeMap<>(fixture.sageMaker.calls())).isEqualTo(reads);
  }

  private void assertNothingIsLeft(Deletion deletion) {
    assertThat(fixture.sageMaker.endpoints()).doesNotContain(deletion.endpointName());
    assertThat(fixture.sageMaker.inferenceComponents())
        .doesNotContain(WholeState.BASE, WholeState.ADAPTER, WholeState.SECOND);
  }

  /** Checks that what is live was asked for and complete, whatever has happened. */
  private void assertInvariants() {
    if (random.nextBoolean()) {
      return; // faults and stale reads stay for the next action
    }
    endFaults();
    bystander.assertUntouched();
    Set<String> used = new HashSet<>(fixture.sageMaker.state().configsInUse());
    assertThat(fixture.sageMaker.endpointConfigs()).containsAll(used);
    used.remove(WholeBystander.CONFIG);
    assertThat(requestedConfigs).containsAll(used);
    for (String component : fixture.sageMaker.inferenceComponents()) {
      if (!component.equals(WholeBystander.NAME)) {
        modelOf(component)
            .ifPresent(
                model -> {
                  assertThat(requestedModels).contains(model);
                  assertThat(fixture.sageMaker.models()).contains(model);
                });
      }
    }
  }

  private Optional<String> modelOf(String component) {
    return Optional.ofNullable(
        fixture
            .client
            .describeInferenceComponent(r -> r.inferenceComponentName(component))
            .specification()
            .modelName());
  }

  /** Checks that a deployment and a deletion without faults succeed, and leave nothing else. */
  private void finish() {
    endFaults();
    fixture.clock.advance(Duration.ofDays(2));
    WholeProgram program = program(fixture.client);
    Deployment last = anyState().deployment(true, true);
    log.add("finish with " + last);
    program.deploy(last);
    assertLive(last);
    assertRepeatingReadsEachPartOnce(program, last);
    assertInvariants();

    program.delete(
        Deletion.builder(last)
            .configs(requestedConfigs.toArray(String[]::new))
            .models(requestedModels.toArray(String[]::new))
            .pollInterval(Duration.ofMinutes(1))
            .build());
    assertThat(fixture.sageMaker.endpoints()).containsExactly(WholeBystander.NAME);
    assertThat(fixture.sageMaker.inferenceComponents()).containsExactly(WholeBystander.NAME);
    assertThat(fixture.sageMaker.endpointConfigs()).containsExactly(WholeBystander.CONFIG);
    assertThat(fixture.sageMaker.models()).containsExactly(WholeBystander.MODEL);
    bystander.assertUntouched();
  }
}
