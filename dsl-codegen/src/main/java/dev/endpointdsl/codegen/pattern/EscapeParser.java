package dev.endpointdsl.codegen.pattern;

/** Parses escapes inside and outside of character classes. */
final class EscapeParser {

  private static final int HEXADECIMAL = 16;
  private static final CodePointSet DIGITS = CodePointSet.range('0', '9');
  private static final CodePointSet WORD =
      DIGITS
          .union(CodePointSet.range('a', 'z'))
          .union(CodePointSet.range('A', 'Z'))
          .union(CodePointSet.of('_'));
  private static final CodePointSet SPACE =
      CodePointSet.range('\t', '\r').union(CodePointSet.of(' '));

  private final RegexCursor cursor;

  EscapeParser(RegexCursor cursor) {
    this.cursor = cursor;
  }

  /** Parses an escape after its backslash. */
  CodePointSet parse() {
    int escaped = cursor.next();
    return switch (escaped) {
      case 'd' -> DIGITS;
      case 'D' -> DIGITS.complement();
      case 'w' -> WORD;
      case 'W' -> WORD.complement();
      case 's' -> SPACE;
      case 'S' -> SPACE.complement();
      case 'p' -> property();
      case 'P' -> property().complement();
      case 't' -> CodePointSet.of('\t');
      case 'n' -> CodePointSet.of('\n');
      case 'r' -> CodePointSet.of('\r');
      case 'f' -> CodePointSet.of('\f');
      case 'u' -> literal(codePoint());
      case 'x' -> literal(hexadecimal());
      default -> literal(punctuation(escaped));
    };
  }

  /** Returns the set of a literal code point. */
  CodePointSet literal(int codePoint) {
    // Whether a lone surrogate matches half of a pair depends on its neighbors.
    if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
      throw cursor.unsupported("a lone surrogate");
    }
    return CodePointSet.of(codePoint);
  }

  /** Returns an escaped literal; letters and digits have other meanings when escaped. */
  private int punctuation(int escaped) {
    boolean ascii = escaped >= 0 && escaped < 128;
    if (!ascii || Character.isLetterOrDigit(escaped)) {
      throw cursor.unsupported("this escape");
    }
    return escaped;
  }

  private CodePointSet property() {
    String name = cursor.skip("{") ? cursor.until("}") : cursor.take(1);
    return UnicodeCategories.named(name).orElseThrow(() -> cursor.unsupported("property " + name));
  }

  /** Parses four digits, or twice four for a surrogate pair. */
  private int codePoint() {
    int first = number(cursor.take(4));
    if (Character.isHighSurrogate((char) first) && cursor.skip("\\u")) {
      int second = number(cursor.take(4));
      if (Character.isLowSurrogate((char) second)) {
        return Character.toCodePoint((char) first, (char) second);
      }
    }
    return first;
  }

  private int hexadecimal() {
    return number(cursor.skip("{") ? cursor.until("}") : cursor.take(2));
  }

  private int number(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) < 128 ? Character.digit(digits.charAt(i), HEXADECIMAL) : -1;
      value = digit < 0 ? Integer.MAX_VALUE : value * HEXADECIMAL + digit;
      if (value > Character.MAX_CODE_POINT) {
        throw cursor.unsupported("number " + digits);
      }
    }
    if (digits.isEmpty()) {
      throw cursor.unsupported("a number without digits");
    }
    return value;
  }
}
