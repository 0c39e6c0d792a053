package dev.endpointdsl.codegen.emit.pattern;

import java.util.List;
import java.util.Random;

/**
 * A random expression of the supported subset with a string that matches it.
 *
 * @param regex the expression
 * @param sample a string that matches
 */
record RandomPattern(String regex, String sample) {

  /** Each class with a character that it matches. */
  private static final List<RandomPattern> ATOMS =
      List.of(
          new RandomPattern("a", "a"),
          new RandomPattern("b", "b"),
          new RandomPattern("-", "-"),
          new RandomPattern("\\.", "."),
          new RandomPattern("\\/", "/"),
          new RandomPattern("\\u00e9", "\u00e9"),
          new RandomPattern("\\uD83D\\uDE00", "\ud83d\ude00"),
          new RandomPattern("\ud835\udc9c", "\ud835\udc9c"),
          new RandomPattern(".", "x"),
          new RandomPattern("\\d", "5"),
          new RandomPattern("\\w", "_"),
          new RandomPattern("\\s", "\t"),
          new RandomPattern("\\S", "a"),
          new RandomPattern("\\D", "\n"),
          new RandomPattern("\\W", "-"),
          new RandomPattern("\\p{L}", "\ud835\udc9c"),
          new RandomPattern("\\P{L}", "\u2028"),
          new RandomPattern("\\p{Nd}", "\u0660"),
          new RandomPattern("\\pZ", "\u3000"),
          new RandomPattern("[a-c]", "c"),
          new RandomPattern("[^a]", "\udc00"),
          new RandomPattern("[^/]", "\ud83d\ude00"),
          new RandomPattern("[\\w.-]", "-"),
          new RandomPattern("[\\s\\S]", "\ud800"),
          new RandomPattern("[^\\p{L}\\d]", "\u00a0"),
          new RandomPattern("[\\p{Lu}\\-_+]", "Z"),
          new RandomPattern("[\\x20-\\x{1F600}]", "\uffff"),
          new RandomPattern("[*+$^|(){}?.]", "$"));

  private static final List<String> QUANTIFIERS =
      List.of("?", "*", "+", "{2}", "{0,2}", "{1,3}", "{2,}", "*?", "+?", "??", "{0}");

  private static final int DEEPEST = 3;

  static RandomPattern next(Random random) {
    return next(random, DEEPEST);
  }

  private static RandomPattern next(Random random, int depth) {
    if (depth == 0) {
      return ATOMS.get(random.nextInt(ATOMS.size()));
    }
    return switch (random.nextInt(6)) {
      case 0, 1, 2 -> sequence(random, depth);
      case 3 -> choice(random, depth);
      case 4 -> repetition(random, depth);
      default -> next(random, 0);
    };
  }

  private static RandomPattern sequence(Random random, int depth) {
    StringBuilder regex = new StringBuilder();
    StringBuilder sample = new StringBuilder();
    for (int parts = 1 + random.nextInt(4); parts > 0; parts--) {
      RandomPattern part = next(random, depth - 1);
      regex.append(part.regex);
      sample.append(part.sample);
    }
    return new RandomPattern(regex.toString(), sample.toString());
  }

  private static RandomPattern choice(Random random, int depth) {
    RandomPattern one = next(random, depth - 1);
    RandomPattern other = next(random, depth - 1);
    String tail = random.nextInt(5) == 0 ? "|" : "";
    String sample = random.nextBoolean() ? one.sample : other.sample;
    return new RandomPattern("(?:" + one.regex + "|" + other.regex + tail + ")", sample);
  }

  private static RandomPattern repetition(Random random, int depth) {
    RandomPattern body = next(random, random.nextBoolean() ? 0 : depth - 1);
    String quantifier = QUANTIFIERS.get(random.nextInt(QUANTIFIERS.size()));
    String sample = quantifier.equals("{0}") ? "" : body.sample.repeat(2);
    boolean bare = ATOMS.contains(body);
    String open = random.nextBoolean() ? "(" : "(?:";
    return new RandomPattern((bare ? body.regex : open + body.regex + ")") + quantifier, sample);
  }
}
