package dev.endpointdsl.benchmarks.process;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Runs contenders in turn, so that what disturbs the machine disturbs all of them, and prints the
 * medians of their ratios to the first: each ratio is of two runs of the same round.
 */
final class Contest {

  private final List<Contender> contenders;
  private final List<List<Sample>> rounds = new ArrayList<>();

  private Contest(List<Contender> contenders) {
    this.contenders = contenders;
  }

  static void run(String title, List<Contender> contenders, Effort effort)
      throws IOException, InterruptedException {
    Contest contest = new Contest(contenders);
    long start = System.nanoTime();
    for (int i = 0; effort.hasRound(i, Duration.ofNanos(System.nanoTime() - start)); i++) {
      contest.round(i % 2 == 1);
    }
    System.out.println(ContestTable.of(title, contenders, contest.rounds));
  }

  /** Every other round goes backwards, so that none always follows the same one. */
  private void round(boolean backwards) throws IOException, InterruptedException {
    List<Contender> order = new ArrayList<>(contenders);
    if (backwards) {
      Collections.reverse(order);
    }
    List<Sample> samples = new ArrayList<>();
    for (Contender contender : order) {
      samples.add(contender.task().run());
    }
    if (backwards) {
      Collections.reverse(samples);
    }
    rounds.add(samples);
  }
}
