package dev.endpointdsl.testkit.deploying;

import dev.endpointdsl.testkit.deploying.Action.Deploy;
import dev.endpointdsl.testkit.deploying.Action.Ending;
import dev.endpointdsl.testkit.deploying.Action.KilledDeploy;
import dev.endpointdsl.testkit.deploying.Action.Lagging;
import dev.endpointdsl.testkit.deploying.Action.Later;
import dev.endpointdsl.testkit.deploying.Action.ManualDelete;
import dev.endpointdsl.testkit.deploying.Action.ManualUpdate;
import dev.endpointdsl.testkit.deploying.Action.NextEnds;
import dev.endpointdsl.testkit.deploying.Action.Strike;
import dev.endpointdsl.testkit.deploying.Action.Struck;
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

  @Property(tries = 200, seed = "20261101")
  void whatIsLiveIsWhatWasAskedFor(@ForAll("actions") List<Action> actions) {
    try (Stage stage = new Stage()) {
      Actor actor = new Actor(stage);
      actions.forEach(actor::act);
      actor.finish();
    }
  }

  @Provide
  Arbitrary<List<Action>> actions() {
    return action().list().ofMinSize(1).ofMaxSize(10);
  }

  private static Arbitrary<Action> action() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, deploys()),
        Tuple.of(3, kills()),
        Tuple.of(2, models().map(ManualUpdate::new)),
        Tuple.of(1, Arbitraries.just(new ManualDelete())),
        Tuple.of(3, Arbitraries.of(Ending.class).map(NextEnds::new)),
        Tuple.of(3, strikes()),
        Tuple.of(1, Arbitraries.integers().between(1, 2).map(Lagging::new)),
        Tuple.of(1, Arbitraries.integers().between(1, 4000).map(Later::new)));
  }

  private static Arbitrary<Action> deploys() {
    Arbitrary<Boolean> flags = Arbitraries.of(true, false);
    return Combinators.combine(models(), flags, flags).as(Deploy::new);
  }

  private static Arbitrary<Action> kills() {
    return Combinators.combine(
            models(), Arbitraries.integers().between(1, 20), Arbitraries.of(true, false))
        .as(KilledDeploy::new);
  }

  private static Arbitrary<Action> strikes() {
    return Combinators.combine(Arbitraries.of(Strike.class), Arbitraries.integers().between(1, 15))
        .as(Struck::new);
  }

  private static Arbitrary<Integer> models() {
    return Arbitraries.integers().between(1, 4);
  }
}
