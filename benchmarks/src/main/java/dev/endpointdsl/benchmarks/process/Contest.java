package dev.endpointdsl.benchmarks.process;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs contenders in turn or at once, so that other load on the machine affects all of them, and
 * prints the medians of their ratios to the first: each ratio is of two runs of the same round.
 */
public final class Contest {

  /** A way to run the contenders of a round. */
  private interface Way {
    List<Sample> run(List<Contender> contenders) throws IOException, InterruptedException;
  }

  private final Way way;
  private final List<Contender> contenders;
  private final List<List<Sample>> rounds = new ArrayList<>();

  private Contest(Way way, List<Contender> contenders) {
    this.way = way;
    this.contenders = contenders;
  }

  public static void run(String title, List<Contender> contenders, Effort effort)
      throws IOException, InterruptedException {
    run(title, new Contest(Contest::inTurn, contenders), effort);
  }

  /**
   * Runs all contenders of a round at once, on a processor each, so that other load on the machine
   * is the same for all. Wall-clock times mean little then.
   */
  public static void runAtOnce(String title, List<Contender> contenders, Effort effort)
      throws IOException, InterruptedException {
    run(title, new Contest(Contest::atOnce, contenders), effort);
  }

  private static void run(String title, Contest contest, Effort effort)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    for (int i = 0; effort.hasRound(i, Duration.ofNanos(System.nanoTime() - start)); i++) {
      contest.round(i % 2 == 1);
    }
    System.out.println(ContestTable.of(title, contest.contenders, contest.rounds));
  }

  /** Every other round runs in reverse, so that no contender always follows the same one. */
  private void round(boolean backwards) throws IOException, InterruptedException {
    List<Contender> order = new ArrayList<>(contenders);
    if (backwards) {
      Collections.reverse(order);
    }
    List<Sample> samples = way.run(order);
    if (backwards) {
      Collections.reverse(samples);
    }
    rounds.add(samples);
  }

  private static List<Sample> inTurn(List<Contender> contenders)
      throws IOException, InterruptedException {
    List<Sample> samples = new ArrayList<>();
    for (Contender contender : contenders) {
      samples.add(contender.task().run());
    }
    return samples;
  }

  private static List<Sample> atOnce(List<Contender> contenders) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(contenders.size());
    try {
      List<Callable<Sample>> tasks = new ArrayList<>();
      contenders.forEach(contender -> tasks.add(contender.task()::run));
      List<Sample> samples = new ArrayList<>();
      for (Future<Sample> sample : threads.invokeAll(tasks)) {
        samples.add(sample.get());
      }
      return samples;
    } catch (ExecutionException e) {
      throw new IllegalStateException("A run of several at once failed", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
