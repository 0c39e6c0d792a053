package dev.endpointdsl.testkit.generate;

import java.util.List;
import java.util.Random;

/** A part of a regular expression that writes strings which the part matches. */
@FunctionalInterface
interface PatternPiece {

  /**
   * Writes a string.
   *
   * @param out the target
   * @param random the source of random choices
   * @param most the maximum number of repetitions where the expression sets none
   */
  void write(StringBuilder out, Random random, int most);

  static PatternPiece literal(int codePoint) {
    return (out, random, most) -> out.appendCodePoint(codePoint);
  }

  static PatternPiece oneOf(CategoryCodePoints codePoints) {
    return (out, random, most) -> out.appendCodePoint(codePoints.pick(random));
  }

  static PatternPiece either(List<PatternPiece> alternatives) {
    return alternatives.size() == 1
        ? alternatives.get(0)
        : (out, random, most) ->
            alternatives.get(random.nextInt(alternatives.size())).write(out, random, most);
  }

  static PatternPiece sequence(List<PatternPiece> pieces) {
    return (out, random, most) -> pieces.forEach(piece -> piece.write(out, random, most));
  }

  static PatternPiece repeated(PatternPiece piece, int min, int max) {
    return (out, random, most) -> {
      int bound = Math.max(min, Math.min(max, most));
      int times = min + random.nextInt(bound - min + 1);
      for (int i = 0; i < times; i++) {
        piece.write(out, random, most);
      }
    };
  }
}
