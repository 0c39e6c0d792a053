package dev.endpointdsl.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.RandomAction.CallFault;
import dev.endpointdsl.deploy.RandomAction.Deploy;
import dev.endpointdsl.deploy.RandomAction.FailureKind;
import dev.endpointdsl.deploy.RandomAction.FaultKind;
import dev.endpointdsl.deploy.RandomAction.KilledDeploy;
import dev.endpointdsl.deploy.RandomAction.ManualDelete;
import dev.endpointdsl.deploy.RandomAction.ManualScaling;
import dev.endpointdsl.deploy.RandomAction.ManualUpdate;
import dev.endpointdsl.deploy.RandomAction.NextChangeFails;
import dev.endpointdsl.deploy.RandomAction.StaleReads;
import dev.endpointdsl.deploy.RandomAction.SystemUpdate;
import dev.endpointdsl.deploy.RandomAction.TimePasses;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Tests random sequences of deployments, manual changes, faults and kills: only requested
 * configurations are live, no live configuration is deleted, a deployment that succeeds is live,
 * and repeating it changes nothing.
 */
class RandomSequencesTest {

  private static final InMemoryFixtures FIXTURES = new InMemoryFixtures();

  /** The number of sequences is {@code jqwik.tries.default} in junit-platform.properties. */
  @Property(seed = "20261101")
  void onlyRequestedConfigurationsAreLive(@ForAll("actions") List<RandomAction> actions) {
    try (DeployerFixture fixture = FIXTURES.next()) {
      RandomActionExecutor executor = new RandomActionExecutor(fixture);
      actions.forEach(executor::execute);
      executor.finish();
      assertThat(FIXTURES.wrongDeletions()).as("deletions of configurations in use").isEmpty();
    }
  }

  @Provide
  Arbitrary<List<RandomAction>> actions() {
    return action().list().ofMinSize(1).ofMaxSize(10);
  }

  private static Arbitrary<RandomAction> action() {
    return Arbitraries.frequencyOf(
        Tuple.of(12, deploys()),
        Tuple.of(6, killedDeploys()),
        Tuple.of(4, Combinators.combine(endpoints(), models()).as(ManualUpdate::new)),
        Tuple.of(2, endpoints().map(ManualDelete::new)),
        Tuple.of(6, Combinators.combine(endpoints(), failures()).as(NextChangeFails::new)),
        Tuple.of(6, faults()),
        Tuple.of(2, Arbitraries.integers().between(1, 2).map(StaleReads::new)),
        Tuple.of(2, Arbitraries.integers().between(1, 4000).map(TimePasses::new)),
        Tuple.of(1, endpoints().map(SystemUpdate::new)),
        Tuple.of(1, Combinators.combine(endpoints(), instances()).as(ManualScaling::new)));
  }

  private static Arbitrary<Deploy> deploys() {
    Arbitrary<Boolean> flags = Arbitraries.of(true, false);
    return Combinators.combine(endpoints(), models(), flags, flags).as(Deploy::new);
  }

  private static Arbitrary<RandomAction> killedDeploys() {
    return Combinators.combine(
            deploys(), Arbitraries.integers().between(1, 20), Arbitraries.of(true, false))
        .as(KilledDeploy::new);
  }

  private static Arbitrary<RandomAction> faults() {
    return Combinators.combine(
            Arbitraries.of(FaultKind.class), Arbitraries.integers().between(1, 15))
        .as(CallFault::new);
  }

  private static Arbitrary<FailureKind> failures() {
    return Arbitraries.of(FailureKind.class);
  }

  private static Arbitrary<String> endpoints() {
    return Arbitraries.of(RandomActionExecutor.ENDPOINTS);
  }

  private static Arbitrary<Integer> models() {
    return Arbitraries.integers().between(1, 4);
  }

  private static Arbitrary<Integer> instances() {
    return Arbitraries.integers().between(1, 9);
  }
}
