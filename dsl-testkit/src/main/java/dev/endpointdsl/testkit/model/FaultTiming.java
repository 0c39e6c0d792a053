package dev.endpointdsl.testkit.model;

import dev.endpointdsl.testkit.Faults;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/**
 * Chooses the calls that a fault strikes. Calls are counted from 1, beginning with the first one
 * after the fault was asked for.
 */
public final class FaultTiming {

  private final FaultScript script;
  private final Predicate<String> operations;

  public FaultTiming(FaultScript script, Predicate<String> operations) {
    this.script = script;
    this.operations = operations;
  }

  /**
   * One call.
   *
   * @param number which, from 1
   */
  public void onCall(int number, Fault fault) {
    requireNumber(number);
    add(call -> call == number, fault);
  }

  /**
   * The first calls.
   *
   * @param count how many, at least 1
   */
  public void onFirst(int count, Fault fault) {
    requireNumber(count);
    add(call -> call <= count, fault);
  }

  /** Every call, until {@link Faults#clear()}. */
  public void always(Fault fault) {
    add(call -> true, fault);
  }

  /**
   * Some calls, until {@link Faults#clear()}: for the same seed and the same order of calls the
   * same ones.
   *
   * @param probability of each call's being struck, from 0 to 1
   * @param seed of the random numbers
   */
  public void withProbability(double probability, long seed, Fault fault) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("a probability is 0 to 1, and not " + probability);
    }
    Random random = new Random(seed);
    add(call -> random.nextDouble() < probability, fault);
  }

  private void add(LongPredicate calls, Fault fault) {
    AtomicLong count = new AtomicLong();
    script.add(
        operation ->
            operations.test(operation) && calls.test(count.incrementAndGet())
                ? Optional.of(fault)
                : Optional.empty());
  }

  private static void requireNumber(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("calls are counted from 1, and " + number + " is none");
    }
  }
}
