package dev.endpointdsl.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.RandomAction.Deploy;
import dev.endpointdsl.deploy.RandomAction.Ending;
import dev.endpointdsl.deploy.RandomAction.KilledDeploy;
import dev.endpointdsl.deploy.RandomAction.Lagging;
import dev.endpointdsl.deploy.RandomAction.Later;
import dev.endpointdsl.deploy.RandomAction.ManualDelete;
import dev.endpointdsl.deploy.RandomAction.ManualUpdate;
import dev.endpointdsl.deploy.RandomAction.NextEnds;
import dev.endpointdsl.deploy.RandomAction.Scaled;
import dev.endpointdsl.deploy.RandomAction.Strike;
import dev.endpointdsl.deploy.RandomAction.Struck;
import dev.endpointdsl.deploy.RandomAction.SystemUpdate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Deployments, changes by hand, faults and kills in any order. What is live was asked for, nothing
 * live is deleted, a deployment that says it succeeded is live, and repeating it does nothing.
 */
class RandomSequencesTest {

  private static final DeployerFixture.Tour TOUR = new DeployerFixture.Tour();

  /** How many of them: {@code jqwik.tries.default}, in junit-platform.properties. */
  @Property(seed = "20261101")
  void whatIsLiveIsWhatWasAskedFor(@ForAll("actions") List<RandomAction> actions) {
    try (DeployerFixture stage = TOUR.next()) {
      RandomActor actor = new RandomActor(stage);
      actions.forEach(actor::act);
      actor.finish();
      assertThat(TOUR.wrongDeletions()).as("deletions of what was in use").isEmpty();
    }
  }

  @Provide
  Arbitrary<List<RandomAction>> actions() {
    return action().list().ofMinSize(1).ofMaxSize(10);
  }

  private static Arbitrary<RandomAction> action() {
    return Arbitraries.frequencyOf(
        Tuple.of(12, deploys()),
        Tuple.of(6, kills()),
        Tuple.of(4, Combinators.combine(endpoints(), models()).as(ManualUpdate::new)),
        Tuple.of(2, endpoints().map(ManualDelete::new)),
        Tuple.of(6, Combinators.combine(endpoints(), endings()).as(NextEnds::new)),
        Tuple.of(6, strikes()),
        Tuple.of(2, Arbitraries.integers().between(1, 2).map(Lagging::new)),
        Tuple.of(2, Arbitraries.integers().between(1, 4000).map(Later::new)),
        Tuple.of(1, endpoints().map(SystemUpdate::new)),
        Tuple.of(1, Combinators.combine(endpoints(), instances()).as(Scaled::new)));
  }

  private static Arbitrary<Deploy> deploys() {
    Arbitrary<Boolean> flags = Arbitraries.of(true, false);
    return Combinators.combine(endpoints(), models(), flags, flags).as(Deploy::new);
  }

  private static Arbitrary<RandomAction> kills() {
    return Combinators.combine(
            deploys(), Arbitraries.integers().between(1, 20), Arbitraries.of(true, false))
        .as(KilledDeploy::new);
  }

  private static Arbitrary<RandomAction> strikes() {
    return Combinators.combine(Arbitraries.of(Strike.class), Arbitraries.integers().between(1, 15))
        .as(Struck::new);
  }

  private static Arbitrary<Ending> endings() {
    return Arbitraries.of(Ending.class);
  }

  private static Arbitrary<String> endpoints() {
    return Arbitraries.of(RandomActor.ENDPOINTS);
  }

  private static Arbitrary<Integer> models() {
    return Arbitraries.integers().between(1, 4);
  }

  private static Arbitrary<Integer> instances() {
    return Arbitraries.integers().between(1, 9);
  }
}
