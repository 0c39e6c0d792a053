package dev.endpointdsl.testkit.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Parses the regular expressions of the model: groups, alternatives, character classes, escapes and
 * quantifiers. Strings that are made for a pattern with lookarounds may not match it. It shares no
 * code with the processor, which generates the checks of the DSL.
 */
final class PatternParser {

  private static final List<String> LOOKAROUNDS = List.of("(?!", "(?=", "(?<!", "(?<=");

  private final String regex;
  private int at;

  private PatternParser(String regex) {
    this.regex = regex;
  }

  /**
   * Parses a regular expression.
   *
   * @param anchored an expression that begins with {@code ^} and ends with {@code $}
   */
  static PatternPiece parse(String anchored) {
    if (!anchored.startsWith("^") || !anchored.endsWith("$")) {
      throw new AssertionError(anchored + " is not anchored at both ends");
    }
    PatternParser parser = new PatternParser(anchored.substring(1, anchored.length() - 1));
    PatternPiece piece = parser.alternatives();
    if (parser.at != parser.regex.length()) {
      throw new AssertionError(anchored + " is not understood from " + parser.at);
    }
    return piece;
  }

  /** Checks whether an expression has conditions that its pieces do not know. */
  static boolean hasLookaround(String regex) {
    return LOOKAROUNDS.stream().anyMatch(regex::contains);
  }

  private PatternPiece alternatives() {
    List<PatternPiece> alternatives = new ArrayList<>();
    do {
      alternatives.add(sequence());
    } while (skip("|"));
    return PatternPiece.either(alternatives);
  }

  private PatternPiece sequence() {
    List<PatternPiece> pieces = new ArrayList<>();
    while (at < regex.length() && regex.charAt(at) != ')' && regex.charAt(at) != '|') {
      pieces.add(quantified(atom()));
    }
    return PatternPiece.sequence(pieces);
  }

  private PatternPiece atom() {
    if (isLookaround()) {
      return lookaround();
    }
    if (skip("(")) {
      skip("?:");
      PatternPiece group = alternatives();
      expect(")");
      return group;
    }
    int start = at;
    if (skip("[")) {
      while (!skip("]")) {
        at += regex.charAt(at) == '\\' ? 2 : 1;
      }
    } else {
      at += regex.charAt(at) == '\\' ? 2 : 1;
    }
    return single(regex.substring(start, at));
  }

  private boolean isLookaround() {
    return LOOKAROUNDS.stream().anyMatch(sign -> regex.startsWith(sign, at));
  }

  /** Returns nothing for a condition about what is before or after it. */
  private PatternPiece lookaround() {
    int open = 0;
    do {
      open += regex.charAt(at) == '(' ? 1 : regex.charAt(at) == ')' ? -1 : 0;
      at += regex.charAt(at) == '\\' ? 2 : 1;
    } while (open > 0);
    return PatternPiece.sequence(List.of());
  }

  /** Returns the piece for a part that matches one code point. */
  private static PatternPiece single(String part) {
    return part.length() == 1 && !part.equals(".")
        ? PatternPiece.literal(part.charAt(0))
        : PatternPiece.oneOf(CategoryCodePoints.matching(part));
  }

  private PatternPiece quantified(PatternPiece piece) {
    if (skip("*")) {
      return PatternPiece.repeated(piece, 0, Integer.MAX_VALUE);
    }
    if (skip("+")) {
      return PatternPiece.repeated(piece, 1, Integer.MAX_VALUE);
    }
    if (skip("?")) {
      return PatternPiece.repeated(piece, 0, 1);
    }
    if (skip("{")) {
      int min = number();
      int max = skip(",") ? number() : min;
      expect("}");
      return PatternPiece.repeated(piece, min, max);
    }
    return piece;
  }

  private int number() {
    int start = at;
    while (Character.isDigit(regex.charAt(at))) {
      at++;
    }
    return Integer.parseInt(regex.substring(start, at));
  }

  private boolean skip(String sign) {
    boolean there = regex.startsWith(sign, at);
    at += there ? sign.length() : 0;
    return there;
  }

  private void expect(String sign) {
    if (!skip(sign)) {
      throw new AssertionError(sign + " is missing at " + at + " in " + regex);
    }
  }
}
