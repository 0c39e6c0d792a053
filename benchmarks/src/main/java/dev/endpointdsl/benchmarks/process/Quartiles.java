package dev.endpointdsl.benchmarks.process;

import java.util.Arrays;

/**
 * The quartiles of some numbers.
 *
 * @param lower a quarter of the numbers is below
 * @param median half of the numbers is below
 * @param upper a quarter of the numbers is above
 */
record Quartiles(double lower, double median, double upper) {

  static Quartiles of(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    return new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
  }

  /** Interpolates between two numbers. */
  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
