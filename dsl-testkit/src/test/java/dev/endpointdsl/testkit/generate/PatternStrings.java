package dev.endpointdsl.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Strings that match a pattern of the model, within limits of length in code points. */
public final class PatternStrings {

  private static final int ATTEMPTS = 1_000;
  private static final int[] REPETITIONS = {0, 1, 2, 5, 20};

  private final PatternPiece piece;
  private final boolean hasLookaround;
  private final Predicate<String> matches;
  private final int min;
  private final int max;

  /**
   * Creates the strings of a pattern.
   *
   * @param pattern a pattern that is anchored at both ends
   * @param min the minimum length
   * @param max the maximum length
   */
  PatternStrings(String pattern, int min, int max) {
    this.piece = PatternParser.parse(pattern);
    this.hasLookaround = PatternParser.hasLookaround(pattern);
    this.matches = Pattern.compile(pattern).asMatchPredicate();
    this.min = min;
    this.max = max;
  }

  public boolean matches(String string) {
    return matches.test(string);
  }

  /** Returns a random string. */
  public String random(Random random) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      String string = attempt(random);
      if (length(string) >= min && length(string) <= max && matches(string)) {
        return string;
      }
    }
    throw new AssertionError("No string between " + min + " to " + max + " was found");
  }

  private String attempt(Random random) {
    StringBuilder out = new StringBuilder();
    piece.write(out, random, REPETITIONS[random.nextInt(REPETITIONS.length)]);
    if (!hasLookaround && !matches(out.toString())) {
      throw new AssertionError(out + " was made for a pattern it does not match");
    }
    return out.toString();
  }

  /** Returns a string of the maximum length, by repeating one code point of a random string. */
  String longest(Random random) {
    return Stream.generate(() -> ofLength(random(random), max))
        .limit(ATTEMPTS)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  /** Returns a string from which no code point can be removed. */
  String shortest(Random random) {
    List<Integer> codePoints = new ArrayList<>(codePoints(random(random)));
    for (int i = codePoints.size() - 1; i >= 0 && codePoints.size() > min; i--) {
      int removed = codePoints.remove(i);
      if (!matches(string(codePoints))) {
        codePoints.add(i, removed);
      }
    }
    return string(codePoints);
  }

  /** Returns a string that is extended by repeating one of its code points, if it matches. */
  Optional<String> ofLength(String string, int length) {
    List<Integer> codePoints = codePoints(string);
    if (codePoints.size() == length) {
      return Optional.of(string);
    }
    for (int i = codePoints.size() - 1; i >= 0; i--) {
      String more = Character.toString(codePoints.get(i)).repeat(length - codePoints.size());
      String longer =
          string(codePoints.subList(0, i))
              + more
              + string(codePoints.subList(i, codePoints.size()));
      if (matches(longer)) {
        return Optional.of(longer);
      }
    }
    return Optional.empty();
  }

  public static int length(String string) {
    return string.codePointCount(0, string.length());
  }

  private static List<Integer> codePoints(String string) {
    return string.codePoints().boxed().toList();
  }

  private static String string(List<Integer> codePoints) {
    StringBuilder string = new StringBuilder();
    codePoints.forEach(string::appendCodePoint);
    return string.toString();
  }
}
