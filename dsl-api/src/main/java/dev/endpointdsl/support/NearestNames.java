package dev.endpointdsl.support;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what was likely meant by a name that is not known. */
public final class NearestNames {

  private static final int MOST = 3;

  /** Longer texts are no misspelt names, and comparing them would take long. */
  private static final int LONGEST = 200;

  private NearestNames() {}

  /**
   * The known names that differ in at most one of three characters, at most three: nearest first,
   * of those equally near the ones that contain the name, then in alphabetical order. Case does not
   * count; of a name of up to five characters one may differ, of a single one none.
   */
  public static List<String> of(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return List.of();
    }
    int limit = limit(name.length());
    record Candidate(String name, int distance) {}
    return known.stream()
        .distinct()
        .filter(candidate -> Math.abs(candidate.length() - name.length()) <= limit)
        .map(candidate -> new Candidate(candidate, distance(name, candidate)))
        .filter(candidate -> candidate.distance <= limit)
        .sorted(
            Comparator.comparingInt(Candidate::distance)
                .thenComparing(candidate -> !candidate.name.contains(name))
                .thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  /** {@code "; did you mean A, B or C?"}, or an empty text when no known name is near. */
  public static String suggestion(String name, Collection<String> known) {
    List<String> nearest = of(name, known);
    if (nearest.isEmpty()) {
      return "";
    }
    int last = nearest.size() - 1;
    String head = String.join(", ", nearest.subList(0, last));
    return "; did you mean " + head + (last > 0 ? " or " : "") + nearest.get(last) + "?";
  }

  /** Something must be left in common, or any name of two letters would resemble any other. */
  private static int limit(int length) {
    return Math.min(length - 1, Math.max(1, length / 3));
  }

  /** Edits from one to the other, a swap of neighbours being one; case does not count. */
  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, edits);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] edits) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
    best = Math.min(best, edits[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
  }
}
