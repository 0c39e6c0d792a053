package dev.endpointdsl.testkit;

import dev.endpointdsl.message.SpellingSuggestions;
import dev.endpointdsl.testkit.internal.endpoint.ModelCheck;
import dev.endpointdsl.testkit.internal.endpoint.Outcome;
import dev.endpointdsl.testkit.internal.endpoint.Outcome.Kind;
import dev.endpointdsl.testkit.internal.endpoint.ScriptedOutcomes;
import dev.endpointdsl.testkit.internal.endpoint.SystemUpdates;
import dev.endpointdsl.testkit.internal.state.ReadLag;
import dev.endpointdsl.testkit.model.FaultScript;
import dev.endpointdsl.testkit.model.FaultTiming;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * What is to go wrong on a {@link LocalSageMaker}.
 *
 * <pre>{@code
 * sageMaker.faults().on("DescribeEndpoint").onCall(3, Fault.throttling());
 * sageMaker.faults().onAnyOperation().withProbability(0.3, 42, Fault.unavailable());
 * sageMaker.faults().rollBackNextUpdate("churn");
 * }</pre>
 *
 * <p>Several faults add up: each sees every call, and where two would strike the same one, the one
 * asked for first does. All methods may be called from any thread.
 */
public final class Faults {

  private final FaultScript script;
  private final ScriptedOutcomes outcomes;
  private final ModelCheck models;
  private final ReadLag lag;
  private final SystemUpdates systemUpdates;
  private final Set<String> operations;

  Faults(
      FaultScript script,
      ScriptedOutcomes outcomes,
      ModelCheck models,
      ReadLag lag,
      SystemUpdates systemUpdates,
      Set<String> operations) {
    this.script = script;
    this.outcomes = outcomes;
    this.models = models;
    this.lag = lag;
    this.systemUpdates = systemUpdates;
    this.operations = Set.copyOf(operations);
  }

  /**
   * Faults of calls for one operation.
   *
   * @param operation such as {@code CreateEndpoint}
   * @throws IllegalArgumentException if the server does not know it
   */
  public FaultTiming on(String operation) {
    if (!operations.contains(operation)) {
      throw new IllegalArgumentException(
          "LocalSageMaker has no operation "
              + operation
              + SpellingSuggestions.suggestion(operation, operations));
    }
    return new FaultTiming(script, operation::equals);
  }

  /** Faults of calls for any operation; they are counted together. */
  public FaultTiming onAnyOperation() {
    return new FaultTiming(script, operation -> true);
  }

  /**
   * Lets the next creation of an endpoint end in {@code Failed}.
   *
   * @param endpoint its name
   * @param reason what its {@code FailureReason} says
   */
  public void failNextCreation(String endpoint, String reason) {
    outcomes.addCreation(endpoint, new Outcome(Kind.FAILURE, Optional.of(reason)));
  }

  /**
   * Lets the next update of an endpoint end in {@code Failed}, after which it can only be deleted.
   *
   * @param endpoint its name
   * @param reason what its {@code FailureReason} says
   */
  public void failNextUpdate(String endpoint, String reason) {
    outcomes.addUpdate(endpoint, new Outcome(Kind.FAILURE, Optional.of(reason)));
  }

  /**
   * Rolls the next update of an endpoint back, in silence, as the service often does: the endpoint
   * is {@code RollingBack}, then {@code InService} with the configuration it had before, and no
   * reason is given.
   *
   * @param endpoint its name
   */
  public void rollBackNextUpdate(String endpoint) {
    outcomes.addUpdate(endpoint, new Outcome(Kind.ROLL_BACK, Optional.empty()));
  }

  /**
   * The same, but {@code FailureReason} tells why.
   *
   * @param endpoint its name
   */
  public void rollBackNextUpdate(String endpoint, String reason) {
    outcomes.addUpdate(endpoint, new Outcome(Kind.ROLL_BACK, Optional.of(reason)));
  }

  /**
   * Lets the next update of an endpoint fail, and its roll-back too: it ends in {@code
   * UpdateRollbackFailed}.
   *
   * @param endpoint its name
   * @param reason what its {@code FailureReason} says
   */
  public void failNextRollback(String endpoint, String reason) {
    outcomes.addUpdate(endpoint, new Outcome(Kind.ROLLBACK_FAILURE, Optional.of(reason)));
  }

  /**
   * Puts an endpoint in {@code SystemUpdating}, for as long as an update takes.
   *
   * @param endpoint its name
   * @throws NoSuchElementException if there is none
   * @throws IllegalStateException if it is not in service
   */
  public void updateSystem(String endpoint) {
    systemUpdates.begin(endpoint);
  }

  /** Makes the server deny that a model exists, whether it does or not, when it is deployed. */
  public void missingModel(String model) {
    models.declareMissing(model);
  }

  /**
   * Lets reads lag behind writes: so many reads of what is created, changed or deleted from now on
   * still show it as it was before. A describing call is a read, a listing call is one of
   * everything it lists, and so is the look at its configuration when an endpoint is created or
   * updated.
   *
   * @param reads how many; 0 ends it for what is written from now on
   * @throws IllegalArgumentException if it is negative
   */
  public void staleReads(int reads) {
    if (reads < 0) {
      throw new IllegalArgumentException("staleReads has to be at least 0, and is " + reads);
    }
    lag.set(reads);
  }

  /** Forgets all faults that have not struck yet. */
  public void clear() {
    script.clear();
    outcomes.clear();
    models.declareNoneMissing();
    lag.set(0);
  }
}
