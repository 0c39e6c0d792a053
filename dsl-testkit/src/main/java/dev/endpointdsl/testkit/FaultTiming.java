package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.internal.protocol.FaultScript;
import dev.endpointdsl.testkit.internal.protocol.TokenBucket;
import dev.endpointdsl.testkit.model.Fault;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/**
 * Selects the calls that a fault strikes. Calls are counted from 1, beginning with the first call
 * after the fault was added.
 */
public final class FaultTiming {

  private final FaultScript script;
  private final Predicate<String> operations;
  private final Clock clock;

  FaultTiming(FaultScript script, Predicate<String> operations, Clock clock) {
    this.script = script;
    this.operations = operations;
    this.clock = clock;
  }

  /**
   * Lets a fault strike one call.
   *
   * @param number the number of the call, counted from 1
   * @param fault the fault
   * @throws IllegalArgumentException if the number is less than 1
   */
  public void onCall(int number, Fault fault) {
    OptionCheck.positive("the number of the call", number);
    add(call -> call == number, fault);
  }

  /**
   * Lets a fault strike the first calls.
   *
   * @param count the number of calls, at least 1
   * @param fault the fault
   * @throws IllegalArgumentException if the number is less than 1
   */
  public void onFirst(int count, Fault fault) {
    OptionCheck.positive("the number of calls", count);
    add(call -> call <= count, fault);
  }

  /** Lets a fault strike every call, until {@link Faults#clear()}. */
  public void always(Fault fault) {
    add(call -> true, fault);
  }

  /**
   * Lets a fault strike calls at random, until {@link Faults#clear()}. The same seed and the same
   * order of calls select the same calls.
   *
   * @param probability the probability that a call is struck, from 0 to 1
   * @param seed the seed of the random numbers
   * @param fault the fault
   * @throws IllegalArgumentException if the probability is not 0 to 1
   */
  public void withProbability(double probability, long seed, Fault fault) {
    double chance = OptionCheck.probability(probability);
    Random random = new Random(seed);
    add(call -> random.nextDouble() < chance, fault);
  }

  /**
   * Lets a fault strike calls above a rate, as the service throttles an account, until {@link
   * Faults#clear()}. A bucket has a token for each call, and the server's clock refills it.
   *
   * @param callsPerSecond the rate at which tokens are added
   * @param burst the number of tokens that the bucket holds, at least 1; at first it is full
   * @param fault the fault of a call without token
   * @throws IllegalArgumentException if the rate is not positive or the burst is less than 1
   */
  public void aboveRate(double callsPerSecond, int burst, Fault fault) {
    if (!(callsPerSecond > 0)) {
      throw new IllegalArgumentException("the rate must be positive, but is " + callsPerSecond);
    }
    OptionCheck.positive("the burst", burst);
    TokenBucket bucket = new TokenBucket(callsPerSecond, burst, clock.instant());
    add(call -> !bucket.take(clock.instant()), fault);
  }

  private void add(LongPredicate calls, Fault fault) {
    AtomicLong count = new AtomicLong();
    script.add(
        operation ->
            operations.test(operation) && calls.test(count.incrementAndGet())
                ? Optional.of(fault)
                : Optional.empty());
  }
}
