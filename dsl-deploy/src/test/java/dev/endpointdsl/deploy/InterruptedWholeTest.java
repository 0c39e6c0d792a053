package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.ComponentEndpoint.adapter;
import static dev.endpointdsl.deploy.ComponentEndpoint.base;
import static dev.endpointdsl.deploy.WholeFixture.ADAPTER;
import static dev.endpointdsl.deploy.WholeFixture.BASE;
import static dev.endpointdsl.deploy.WholeFixture.deployment;
import static dev.endpointdsl.deploy.WholeFixture.model;
import static dev.endpointdsl.deploy.WholeFixture.withCopies;
import static dev.endpointdsl.deploy.WholeFixture.withMemory;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.plan.Plan;
import dev.endpointdsl.testkit.KillSwitch;
import dev.endpointdsl.testkit.model.Fault;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that a deployment with models, components and a part has the result of a single run when it
 * is killed at any call and run again, when any call fails once, and when reads lag.
 */
class InterruptedWholeTest {

  private static final int MIN_CALLS = 25;
  private static final int MAX_CALLS = 120;

  private static final Deployment FIRST =
      deployment()
          .model(model("model-1"))
          .inferenceComponent(base(BASE))
          .inferenceComponent(adapter(ADAPTER))
          .inferenceComponent(adapter("unwanted"))
          .build();

  /** Changes specification and copies, replaces an adapter, deletes another, and adds a part. */
  private static final Deployment NEXT =
      deployment()
          .model(model("model-1"))
          .model(model("model-2"))
          .inferenceComponent(withCopies(withMemory(base(BASE), 2048), 2))
          .inferenceComponent(
              adapter(ADAPTER).toBuilder()
                  .specification(
                      s ->
                          s.container(c -> c.artifactUrl("s3://ml/lora-2.tar.gz"))
                              .baseInferenceComponentName(BASE))
                  .build())
          .part(new OwnerPart("ml"))
          .deleteOtherComponents(true)
          .build();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void continuesAfterAKill(boolean afterCall) {
    atEachCall(
        (fixture, call) -> {
          try {
            EndpointDeployer killed =
                withParts(
                    fixture.deployer(KillSwitch.at(call, afterCall).on(fixture.client)), fixture);
            killed.deploy(FIRST);
            killed.deploy(NEXT);
            return false;
          } catch (KillSwitch.Killed e) {
            return true;
          }
        });
  }

  @Test
  void succeedsDespiteALostResponse() {
    Fault fault = Fault.connectionLost().afterTheWork();
    atEachCall(
        (fixture, call) -> {
          fixture.sageMaker.faults().onAnyOperation().onCall(call, fault);
          withParts(fixture.deployer, fixture).deploy(FIRST);
          withParts(fixture.deployer, fixture).deploy(NEXT);
          return fixture.sageMaker.calls().values().stream().mapToLong(n -> n).sum() >= call;
        });
  }

  @Test
  void waitsForStaleReads() {
    try (InMemoryFixtures fixtures = new InMemoryFixtures()) {
      for (int reads = 1; reads <= 3; reads++) {
        try (DeployerFixture fixture = fixtures.next(server -> server.lenient(false))) {
          fixture.sageMaker.faults().staleReads(reads);
          withParts(fixture.deployer, fixture).deploy(FIRST);
          withParts(fixture.deployer, fixture).deploy(NEXT);
          fixture.sageMaker.faults().endStaleReads();
          assertDone(fixture, reads + " stale reads");
        }
      }
    }
  }

  private static EndpointDeployer withParts(EndpointDeployer deployer, DeployerFixture fixture) {
    return deployer.withPart(
        BlockingPartDeployer.of(new OwnerPart.Deployer())
            .withClient(OwnerPart.TAGS, fixture.client));
  }

  private static void atEachCall(BiPredicate<DeployerFixture, Integer> program) {
    int call = 0;
    boolean isReached = true;
    try (InMemoryFixtures fixtures = new InMemoryFixtures()) {
      while (isReached) {
        call++;
        try (DeployerFixture fixture = fixtures.next(server -> server.lenient(false))) {
          isReached = program.test(fixture, call);
          withParts(fixture.deployer, fixture).deploy(NEXT);
          assertDone(fixture, "call " + call);
        }
      }
    }
    assertThat(call).as("calls of the program").isBetween(MIN_CALLS, MAX_CALLS);
  }

  private static void assertDone(DeployerFixture fixture, String description) {
    assertThat(fixture.sageMaker.inferenceComponents())
        .as(description)
        .containsExactlyInAnyOrder(BASE, ADAPTER);
    assertThat(fixture.sageMaker.models()).as(description).contains("model-1", "model-2");
    Plan plan = withParts(fixture.deployer, fixture).plan(NEXT);
    assertThat(plan.isEmpty()).as(description + "\n" + plan).isTrue();
    assertThat(withParts(fixture.deployer, fixture).deploy(NEXT).isUnchanged())
        .as(description)
        .isTrue();
  }
}
