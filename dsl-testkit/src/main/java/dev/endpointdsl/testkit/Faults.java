package dev.endpointdsl.testkit;

import dev.endpointdsl.message.SpellingSuggestions;
import dev.endpointdsl.testkit.internal.component.ComponentTransitions;
import dev.endpointdsl.testkit.internal.endpoint.ModelCheck;
import dev.endpointdsl.testkit.internal.endpoint.Outcome;
import dev.endpointdsl.testkit.internal.endpoint.Outcome.Kind;
import dev.endpointdsl.testkit.internal.endpoint.ScriptedOutcomes;
import dev.endpointdsl.testkit.internal.endpoint.SystemUpdates;
import dev.endpointdsl.testkit.internal.protocol.ChangingPages;
import dev.endpointdsl.testkit.internal.protocol.FaultScript;
import dev.endpointdsl.testkit.internal.state.Account;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * The faults of a {@link LocalSageMaker}, to which a test adds its own.
 *
 * <pre>{@code
 * sageMaker.faults().on("DescribeEndpoint").onCall(3, Fault.throttling());
 * sageMaker.faults().onAnyOperation().withProbability(0.3, 42, Fault.unavailable());
 * sageMaker.faults().rollBackNextUpdate("churn");
 * }</pre>
 *
 * <p>Each fault sees every call. If several faults would strike the same call, the one that was
 * added first does. All methods can be called from any thread.
 */
public final class Faults {

  private final FaultScript script;
  private final ScriptedOutcomes outcomes;
  private final ModelCheck models;
  private final Account account;
  private final SystemUpdates systemUpdates;
  private final ChangingPages pages;
  private final Clock clock;
  private final Set<String> operations;

  Faults(
      FaultScript script,
      ScriptedOutcomes outcomes,
      ModelCheck models,
      Account account,
      SystemUpdates systemUpdates,
      ChangingPages pages,
      Clock clock,
      Set<String> operations) {
    this.script = script;
    this.outcomes = outcomes;
    this.models = models;
    this.account = account;
    this.systemUpdates = systemUpdates;
    this.pages = pages;
    this.clock = clock;
    this.operations = Set.copyOf(operations);
  }

  /**
   * Adds a fault to calls for one operation; the returned object selects the calls.
   *
   * @param operation the operation, such as {@code CreateEndpoint}
   * @throws IllegalArgumentException if the server does not have the operation
   */
  public FaultTiming on(String operation) {
    if (!operations.contains(operation)) {
      throw new IllegalArgumentException(
          "LocalSageMaker has no operation "
              + operation
              + SpellingSuggestions.suggestion(operation, operations));
    }
    return new FaultTiming(script, operation::equals, clock);
  }

  /**
   * Adds a fault to calls for any operation, which are counted together; the returned object
   * selects the calls.
   */
  public FaultTiming onAnyOperation() {
    return new FaultTiming(script, operation -> true, clock);
  }

  /**
   * Lets the next creation of an endpoint end in {@code Failed}.
   *
   * @param endpoint the name of the endpoint
   * @param reason its {@code FailureReason}
   */
  public void failNextCreation(String endpoint, String reason) {
    outcomes.addCreation(endpoint, new Outcome(Kind.FAILURE, Optional.of(reason)));
  }

  /**
   * Lets the next update of an endpoint end in {@code Failed}, after which the endpoint can only be
   * deleted.
   *
   * @param endpoint the name of the endpoint
   * @param reason its {@code FailureReason}
   */
  public void failNextUpdate(String endpoint, String reason) {
    outcomes.addUpdate(endpoint, new Outcome(Kind.FAILURE, Optional.of(reason)));
  }

  /**
   * Lets the next update of an endpoint roll back silently, as the service often does: the endpoint
   * is {@code RollingBack}, then {@code InService} with its previous configuration and without a
   * {@code FailureReason}.
   *
   * @param endpoint the name of the endpoint
   */
  public void rollBackNextUpdate(String endpoint) {
    outcomes.addUpdate(endpoint, new Outcome(Kind.ROLLBACK, Optional.empty()));
  }

  /**
   * Lets the next update of an endpoint roll back with a reason.
   *
   * @param endpoint the name of the endpoint
   * @param reason its {@code FailureReason}
   */
  public void rollBackNextUpdate(String endpoint, String reason) {
    outcomes.addUpdate(endpoint, new Outcome(Kind.ROLLBACK, Optional.of(reason)));
  }

  /**
   * Lets the next update of an endpoint fail, and its rollback as well: the endpoint ends in {@code
   * UpdateRollbackFailed}.
   *
   * @param endpoint the name of the endpoint
   * @param reason its {@code FailureReason}
   */
  public void failNextRollback(String endpoint, String reason) {
    outcomes.addUpdate(endpoint, new Outcome(Kind.ROLLBACK_FAILURE, Optional.of(reason)));
  }

  /**
   * Lets the next creation of an inference component end in {@code Failed}.
   *
   * @param component the name of the inference component
   * @param reason its {@code FailureReason}
   */
  public void failNextComponentCreation(String component, String reason) {
    outcomes.addCreation(
        ComponentTransitions.key(component), new Outcome(Kind.FAILURE, Optional.of(reason)));
  }

  /**
   * Lets the next update of an inference component, or of its number of copies, end in {@code
   * Failed}.
   *
   * @param component the name of the inference component
   * @param reason its {@code FailureReason}
   */
  public void failNextComponentUpdate(String component, String reason) {
    outcomes.addUpdate(
        ComponentTransitions.key(component), new Outcome(Kind.FAILURE, Optional.of(reason)));
  }

  /**
   * Lets the next update of an inference component roll back: it is {@code InService} with what it
   * ran before.
   *
   * @param component the name of the inference component
   * @param reason its {@code FailureReason}
   */
  public void rollBackNextComponentUpdate(String component, String reason) {
    outcomes.addUpdate(
        ComponentTransitions.key(component), new Outcome(Kind.ROLLBACK, Optional.of(reason)));
  }

  /**
   * Moves an endpoint to {@code SystemUpdating} for the time that an update takes.
   *
   * @param endpoint the name of the endpoint
   * @throws NoSuchElementException if the endpoint does not exist
   * @throws IllegalStateException if the endpoint is not in service
   */
  public void updateSystem(String endpoint) {
    systemUpdates.begin(endpoint);
  }

  /**
   * Lets the server refuse to deploy a model as missing, whether the model exists or not.
   *
   * @param model the name of the model
   */
  public void missingModel(String model) {
    models.declareMissing(model);
  }

  /**
   * Lets reads lag behind writes: the next reads of a resource that is created, changed or deleted
   * from now on show it as it was before. Describing a resource is a read of it, listing is a read
   * of each resource in the list, and creating or updating an endpoint is a read of its
   * configuration.
   *
   * @param reads the number of reads; 0 ends the lag for what is written from now on
   * @throws IllegalArgumentException if the number is negative
   */
  public void staleReads(int reads) {
    account.lag().set(OptionCheck.notNegative("staleReads", reads));
  }

  /** Ends the lag of what was written so far: the next reads show it as it is. */
  public void endStaleReads() {
    account.endStaleReads();
  }

  /**
   * Lets lists change while a client reads their pages, until {@link #clear()}: each entry of a
   * list with several pages moves with a probability, either to a page that was read before, so
   * that the client misses it, or from one page to the next, so that the client sees it twice. The
   * lists of all APIs change.
   *
   * @param probability the probability that an entry moves, from 0 to 1
   * @param seed the seed of the random numbers
   * @throws IllegalArgumentException if the probability is not 0 to 1
   */
  public void moveEntries(double probability, long seed) {
    pages.moveEntries(OptionCheck.probability(probability), seed);
  }

  /**
   * Lets tokens of pages expire, until {@link #clear()}: the request for the next page is refused,
   * and the client must begin with the first page again.
   *
   * @param probability the probability that a token has expired, from 0 to 1
   * @param seed the seed of the random numbers
   * @throws IllegalArgumentException if the probability is not 0 to 1
   */
  public void expireTokens(double probability, long seed) {
    pages.expireTokens(OptionCheck.probability(probability), seed);
  }

  /**
   * Removes all faults that have not struck yet, and ends the lag for what is written from now on.
   */
  public void clear() {
    script.clear();
    outcomes.clear();
    models.declareNoneMissing();
    pages.clear();
    account.lag().set(0);
  }
}
