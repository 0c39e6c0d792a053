package dev.endpointdsl.codegen.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody who mistyped a name is likely to have meant. */
final class NearestName {

  private static final int MOST_CANDIDATES = 3;

  private NearestName() {}

  /**
   * The known names that resemble a name, nearest first, at most three.
   *
   * <p>Case counts for nothing. One difference in three characters is the most that still
   * resembles.
   */
  static List<String> of(String wanted, Collection<String> known) {
    int most = wanted.length() / 3;
    return known.stream()
        .distinct()
        .map(name -> new Candidate(name, distance(lower(wanted), lower(name))))
        .filter(candidate -> candidate.distance <= most)
        .sorted(Candidate.NEAREST_FIRST)
        .limit(MOST_CANDIDATES)
        .map(Candidate::name)
        .toList();
  }

  /** {@code " Did you mean A, B or C?"}, or nothing when no known name resembles. */
  static String question(String wanted, Collection<String> known) {
    List<String> names = of(wanted, known);
    return names.isEmpty() ? "" : " Did you mean " + Wording.either(names) + "?";
  }

  /** How many insertions, deletions, changes and swaps of neighbours make one text the other. */
  static int distance(String from, String to) {
    int[][] costs = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        costs[i][j] = cost(costs, from, to, i, j);
      }
    }
    return costs[from.length()][to.length()];
  }

  private static int cost(int[][] costs, String from, String to, int i, int j) {
    if (i == 0 || j == 0) {
      return i + j;
    }
    int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(costs[i - 1][j - 1] + change, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
    return isSwap(from, to, i, j) ? Math.min(best, costs[i - 2][j - 2] + 1) : best;
  }

  private static boolean isSwap(String from, String to, int i, int j) {
    return i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private record Candidate(String name, int distance) {
    static final Comparator<Candidate> NEAREST_FIRST =
        Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name);
  }
}
