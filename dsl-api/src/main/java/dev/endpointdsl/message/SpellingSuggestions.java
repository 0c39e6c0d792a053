package dev.endpointdsl.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Finds what was likely meant by a name that is not known. */
public final class SpellingSuggestions {

  private static final int MOST = 3;

  /** Longer texts are no misspelt names, and comparing them would take long. */
  private static final int LONGEST = 200;

  /** More of them are no slip of a value any more. */
  private static final int MOST_EDITS = 3;

  /** In a part as short as this a single other character makes it another one. */
  private static final int SHORT = 3;

  private static final Pattern SEPARATORS = Pattern.compile("[-_. ]");

  private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");

  private record Near(String name, int distance) {}

  private SpellingSuggestions() {}

  /**
   * The known names that differ in at most one of three characters, at most three: nearest first,
   * of those equally near the ones that contain the name, then in alphabetical order. Case does not
   * count; of a name of up to five characters one may differ, of a single one none.
   */
  public static List<String> of(String name, Collection<String> known) {
    return name.length() > LONGEST
        ? List.of()
        : near(name, known, name.length(), UnaryOperator.identity()).stream()
            .limit(MOST)
            .map(Near::name)
            .toList();
  }

  /**
   * The known values of which another one may be a slip, those that are nearest: at most three
   * characters differ, separators and case not counted.
   *
   * <p>Newer values resemble the known ones as well: {@code ml.p7.48xlarge} is no slip of {@code
   * ml.p5.48xlarge}. So no number may differ unless all parts of the value are known, as those of
   * {@code ml.m5.8xlarge} are, and of several parts one as short as {@code p7} has to be there or
   * to begin another one.
   *
   * <p>When none is near, the values that go on where this one ends, such as {@code gpu-2} and
   * {@code gpu-3} for {@code gpu}, unless there are more than three.
   */
  public static List<String> ofValue(String value, Collection<String> known) {
    if (value.length() > LONGEST) {
      return List.of();
    }
    List<String> parts = parts(SEPARATORS, value);
    List<String> numbers = parts(NO_DIGITS, value);
    boolean anyNumber = parts.stream().allMatch(part -> isPart(part, known));
    List<String> candidates =
        known.stream()
            .filter(one -> anyNumber || parts(NO_DIGITS, one).equals(numbers))
            .filter(one -> parts.size() == 1 || hasShortParts(one, parts))
            .toList();
    List<Near> near = near(value, candidates, MOST_EDITS, SpellingSuggestions::withoutSeparators);
    if (near.isEmpty()) {
      return completions(value, known);
    }
    return near.stream()
        .filter(one -> one.distance == near.get(0).distance)
        .limit(MOST)
        .map(Near::name)
        .toList();
  }

  /** What differs in few characters, nearest first. */
  private static List<Near> near(
      String name, Collection<String> known, int mostEdits, UnaryOperator<String> form) {
    String wanted = form.apply(name);
    int limit = Math.min(limit(wanted.length()), mostEdits);
    record Candidate(String name, String form) {}
    return known.stream()
        .distinct()
        .map(one -> new Candidate(one, form.apply(one)))
        .filter(one -> Math.abs(one.form.length() - wanted.length()) <= limit)
        .map(one -> new Near(one.name, distance(wanted, one.form)))
        .filter(one -> one.distance <= limit)
        .sorted(
            Comparator.comparingInt(Near::distance)
                .thenComparing(one -> !one.name.contains(name))
                .thenComparing(Near::name))
        .toList();
  }

  private static List<String> completions(String value, Collection<String> known) {
    if (value.length() < SHORT) {
      return List.of();
    }
    UnaryOperator<String> form =
        SEPARATORS.matcher(value).find()
            ? one -> String.join("-", parts(SEPARATORS, one))
            : SpellingSuggestions::withoutSeparators;
    String begun = form.apply(value);
    List<String> longer =
        known.stream()
            .distinct()
            .filter(one -> goesOn(begun, form.apply(one)))
            .sorted()
            .limit(MOST + 1L)
            .toList();
    return longer.size() > MOST ? List.of() : longer;
  }

  /** A number that is cut off would be another one. */
  private static boolean goesOn(String begun, String known) {
    int end = begun.length();
    return end > 0
        && known.length() > end
        && known.regionMatches(true, 0, begun, 0, end)
        && !(isDigit(begun.charAt(end - 1)) && isDigit(known.charAt(end)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String withoutSeparators(String value) {
    return String.join("", parts(SEPARATORS, value));
  }

  private static boolean isPart(String part, Collection<String> known) {
    return known.stream()
        .anyMatch(one -> parts(SEPARATORS, one).stream().anyMatch(part::equalsIgnoreCase));
  }

  private static boolean hasShortParts(String known, List<String> parts) {
    List<String> there = parts(SEPARATORS, known);
    return parts.stream()
        .filter(part -> part.length() <= SHORT)
        .allMatch(
            part ->
                there.stream().anyMatch(one -> one.regionMatches(true, 0, part, 0, part.length())));
  }

  private static List<String> parts(Pattern between, String value) {
    return between.splitAsStream(value).filter(part -> !part.isEmpty()).toList();
  }

  /** {@code "; did you mean A, B or C?"}, or an empty text when no known name is near. */
  public static String suggestion(String name, Collection<String> known) {
    return question(of(name, known));
  }

  /** The same for a value that may be a slip of a known one. */
  public static String suggestionOfValue(String value, Collection<String> known) {
    return question(ofValue(value, known));
  }

  private static String question(List<String> nearest) {
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
