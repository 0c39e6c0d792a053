package dev.endpointdsl.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long one contender took, each time. */
final class Times {

  private static final double NANOS_PER_MILLI = 1e6;

  private final String name;
  private final List<Long> nanos = new ArrayList<>();

  Times(String name) {
    this.name = name;
  }

  void add(long time) {
    nanos.add(time);
  }

  private double median() {
    List<Long> sorted = nanos.stream().sorted().toList();
    return sorted.get(sorted.size() / 2) / NANOS_PER_MILLI;
  }

  private double least() {
    return Collections.min(nanos) / NANOS_PER_MILLI;
  }

  /** Prints all, with ratios to the first. */
  static void print(String title, List<Times> all) {
    System.out.printf(
        "%n%-40s %9s %7s %9s %7s%n", title, "median ms", "ratio", "least ms", "ratio");
    for (Times times : all) {
      System.out.printf(
          Locale.ROOT,
          "%-40s %9.1f %7.2f %9.1f %7.2f%n",
          times.name,
          times.median(),
          times.median() / all.get(0).median(),
          times.least(),
          times.least() / all.get(0).least());
    }
  }
}
