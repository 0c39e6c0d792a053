package dev.endpointdsl.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Finds the known names that a misspelled name may mean. */
public final class SpellingSuggestions {

  /** The maximum number of suggestions. */
  private static final int MAX_SUGGESTIONS = 3;

  /** Longer strings are not misspelled names, and comparing them would take long. */
  private static final int MAX_LENGTH = 200;

  /** Values with more differences are not typos of each other. */
  private static final int MAX_EDITS = 3;

  /** A part of at most this length becomes another one by a single different character. */
  private static final int SHORT = 3;

  private static final Pattern SEPARATORS = Pattern.compile("[-_. ]");

  private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");

  private record Near(String name, int distance) {}

  private SpellingSuggestions() {}

  /**
   * Returns at most three known names that differ from a name in at most a third of its characters,
   * ignoring case: the nearest first; among equally near ones, those that contain the name, and
   * then in alphabetical order. One character of a name of up to five may differ, and none of a
   * single one.
   */
  public static List<String> of(String name, Collection<String> known) {
    return name.length() > MAX_LENGTH
        ? List.of()
        : near(name, known, name.length(), UnaryOperator.identity()).stream()
            .limit(MAX_SUGGESTIONS)
            .map(Near::name)
            .toList();
  }

  /**
   * Returns the known values that a value may be a typo of: the nearest ones, which differ in at
   * most three characters, ignoring separators and case.
   *
   * <p>Newer values resemble the known ones, too: {@code ml.p7.48xlarge} is not a typo of {@code
   * ml.p5.48xlarge}. Therefore, numbers may differ only if all parts of the value are known, like
   * those of {@code ml.m5.8xlarge}. If a value has several parts, a part as short as {@code p7}
   * must be a part of the known value or begin one.
   *
   * <p>If no known value is near, returns those that continue the value, such as {@code gpu-2} and
   * {@code gpu-3} for {@code gpu}, unless there are more than three.
   */
  public static List<String> ofValue(String value, Collection<String> known) {
    if (value.length() > MAX_LENGTH) {
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
    List<Near> near = near(value, candidates, MAX_EDITS, SpellingSuggestions::withoutSeparators);
    if (near.isEmpty()) {
      return completions(value, known);
    }
    return near.stream()
        .filter(one -> one.distance == near.get(0).distance)
        .limit(MAX_SUGGESTIONS)
        .map(Near::name)
        .toList();
  }

  /** Returns the names that differ in few characters, nearest first. */
  private static List<Near> near(
      String name, Collection<String> known, int maxEdits, UnaryOperator<String> form) {
    String wanted = form.apply(name);
    int limit = Math.min(limit(wanted.length()), maxEdits);
    return known.stream()
        .distinct()
        .filter(one -> Math.abs(form.apply(one).length() - wanted.length()) <= limit)
        .map(one -> new Near(one, distance(wanted, form.apply(one))))
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
            .filter(one -> continues(begun, form.apply(one)))
            .sorted()
            .limit(MAX_SUGGESTIONS + 1L)
            .toList();
    return longer.size() > MAX_SUGGESTIONS ? List.of() : longer;
  }

  /** Checks whether a known value continues one; a number that is cut off would be another one. */
  private static boolean continues(String begun, String known) {
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

  /** Returns {@code "; did you mean A, B or C?"}, or an empty string if no known name is near. */
  public static String suggestion(String name, Collection<String> known) {
    return question(of(name, known));
  }

  /** Like {@link #suggestion}, for a value that may be a typo of a known one. */
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

  /** Returns how many characters may differ: not all, or short names would all be similar. */
  private static int limit(int length) {
    return Math.min(length - 1, Math.max(1, length / 3));
  }

  /** Returns the number of edits, ignoring case; swapping two neighbors is one edit. */
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
