package dev.endpointdsl.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts that match a pattern of the model and keep a length, in code points. */
public final class PatternStrings {

  private static final int ATTEMPTS = 1_000;
  private static final int[] REPETITIONS = {0, 1, 2, 5, 20};

  private final PatternPiece piece;
  private final Predicate<String> matches;
  private final int min;
  private final int max;

  /**
   * The texts of a pattern.
   *
   * @param pattern anchored at both ends
   */
  PatternStrings(String pattern, int min, int max) {
    this.piece = PatternParser.parse(pattern);
    this.matches = Pattern.compile(pattern).asMatchPredicate();
    this.min = min;
    this.max = max;
  }

  public boolean matches(String text) {
    return matches.test(text);
  }

  /** Some text. */
  public String random(Random random) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      String text = attempt(random);
      if (length(text) >= min && length(text) <= max) {
        return text;
      }
    }
    throw new AssertionError("No text between " + min + " and " + max + " long was found");
  }

  private String attempt(Random random) {
    StringBuilder out = new StringBuilder();
    piece.write(out, random, REPETITIONS[random.nextInt(REPETITIONS.length)]);
    if (!matches(out.toString())) {
      throw new AssertionError(out + " was made for a pattern it does not match");
    }
    return out.toString();
  }

  /** A text as long as it may be, made by repeating one code point of another text. */
  String longest(Random random) {
    return Stream.generate(() -> ofLength(random(random), max))
        .limit(ATTEMPTS)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  /** A text from which no code point can be taken away. */
  String shortest(Random random) {
    List<Integer> codePoints = new ArrayList<>(codePoints(random(random)));
    for (int i = codePoints.size() - 1; i >= 0 && codePoints.size() > min; i--) {
      int removed = codePoints.remove(i);
      if (!matches(text(codePoints))) {
        codePoints.add(i, removed);
      }
    }
    return text(codePoints);
  }

  /** The text made longer by repeating one of its code points, if it still matches then. */
  Optional<String> ofLength(String text, int length) {
    List<Integer> codePoints = codePoints(text);
    if (codePoints.size() == length) {
      return Optional.of(text);
    }
    for (int i = codePoints.size() - 1; i >= 0; i--) {
      String more = Character.toString(codePoints.get(i)).repeat(length - codePoints.size());
      String longer =
          text(codePoints.subList(0, i)) + more + text(codePoints.subList(i, codePoints.size()));
      if (matches(longer)) {
        return Optional.of(longer);
      }
    }
    return Optional.empty();
  }

  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static List<Integer> codePoints(String text) {
    return text.codePoints().boxed().toList();
  }

  private static String text(List<Integer> codePoints) {
    StringBuilder text = new StringBuilder();
    codePoints.forEach(text::appendCodePoint);
    return text.toString();
  }
}
